import type { components } from './api';

export type ProblemDetails = components['schemas']['Problem'];

/** `unreachable`: nobody answers, or the answer broke off, for longer than patience lasts. `refused`: Talion says no, and `problem` why. */
export type TalionTroubleCode = 'unreachable' | 'refused';

/** What keeps a call from being answered. */
export class TalionTrouble extends Error {
  override readonly name = 'TalionTrouble';

  constructor(
    readonly code: TalionTroubleCode,
    message: string,
    { problem, status, ...options }: ErrorOptions & Readonly<{ problem?: ProblemDetails; status?: number }> = {},
  ) {
    super(message, options);
    this.problem = problem;
    this.status = status;
  }

  readonly problem: ProblemDetails | undefined;
  readonly status: number | undefined;
}

/** What problem details say, in one line. */
export const tellProblem = ({ title, detail, problems }: Partial<ProblemDetails>): string =>
  [
    detail ?? title ?? 'The service refuses.',
    ...(problems ?? []).map(({ field, message, value }) => `${field} ${message}; found ${value}`),
  ].join(' ');

/** `fetch` says only that it failed; the reason is its cause. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error ? cause.message || ('code' in cause ? String(cause.code) : cause.name) : error.message;
}

/** The trouble that an answer other than a good one means. */
export async function troubleOf(response: Response): Promise<TalionTrouble> {
  const text = await response.text().catch(() => '');
  const { status, url } = response;
  let problem: ProblemDetails;
  try {
    problem = JSON.parse(text) as ProblemDetails;
  } catch {
    return new TalionTrouble('refused', `${url} answers ${status}, and not as Talion does. Is the address right?`, {
      status,
    });
  }
  return new TalionTrouble('refused', tellProblem(problem), { status, problem });
}
