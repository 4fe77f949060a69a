import type { Problem } from '@talion/domain';
import { problemKinds } from './problem-kinds';
import type { ProblemKind } from './problem-kinds';

/** One field or parameter that was refused; for events of a batch, with their place in it. */
export type FieldProblem = Problem & Readonly<{ index?: number; id?: string; source?: string }>;

/** Problem details (RFC 9457) as they are sent. */
export type ProblemDetails = Readonly<{
  type: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  problems?: readonly FieldProblem[];
}>;

type Further = Readonly<{
  problems?: readonly FieldProblem[];
  headers?: Readonly<Record<string, string>>;
  instance?: string;
  cause?: unknown;
}>;

/** A request that is refused or fails, thrown where it is found out; the filter turns it into problem details. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly headers: Readonly<Record<string, string>>;
  readonly details: ProblemDetails;

  constructor(
    readonly kind: ProblemKind,
    detail: string,
    { problems, headers = {}, instance, cause }: Further = {},
  ) {
    super(detail, { cause });
    const { title, status } = problemKinds[kind];
    this.headers = headers;
    this.details = {
      type: `urn:talion:problem:${kind}`,
      title,
      status,
      detail,
      ...(instance !== undefined && { instance }),
      ...(problems && { problems }),
    };
  }
}
