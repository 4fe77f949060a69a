import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { HttpException } from '@nestjs/common';
import { TrackingTrouble } from '@talion/tracking';
import type { TroubleCode } from '@talion/tracking';
import { HttpProblem } from './http-problem';
import { problemKinds } from './problem-kinds';
import type { ProblemKind } from './problem-kinds';

/** What is sent, and whether the error behind it belongs in the service's own log. */
export type Told = Readonly<{ problem: HttpProblem; log: boolean }>;

/** When to come back after an outage, in seconds: about as long as a broker or database takes to restart. */
const retryAfterSeconds = '5';

/** Whatever was thrown, as a problem that tells the caller no more than concerns him. */
export function problemOf(error: unknown): Told {
  if (error instanceof HttpProblem) return { problem: error, log: false };
  if (error instanceof TrackingTrouble) return ofTrouble[error.code](error);
  const status = statusOf(error);
  if (status === undefined || status >= 500) return internal();
  const kind = kindOfStatus(status);
  return { problem: new HttpProblem(kind, detailOf(error, status)), log: false };
}

const unavailable = (): Told => {
  const instance = `urn:uuid:${randomUUID()}`;
  const problem = new HttpProblem(
    'unavailable',
    'The log or the database cannot be reached; nothing is lost, try again.',
    {
      headers: { 'Retry-After': retryAfterSeconds },
      instance,
    },
  );
  return { problem, log: true };
};

const internal = (): Told => {
  const instance = `urn:uuid:${randomUUID()}`;
  const problem = new HttpProblem('internal', `The log of the service says more under ${instance}.`, { instance });
  return { problem, log: true };
};

/** Messages of these troubles are written for whoever asked, and name what was asked. */
const said =
  (kind: ProblemKind, headers: Readonly<Record<string, string>> = {}) =>
  ({ message }: TrackingTrouble): Told => ({ problem: new HttpProblem(kind, message, { headers }), log: false });

const ofTrouble: Readonly<Record<TroubleCode, (error: TrackingTrouble) => Told>> = {
  'log-unavailable': unavailable,
  'log-misconfigured': internal,
  'event-too-large': said('too-large'),
  'store-unavailable': unavailable,
  'store-misconfigured': internal,
  'store-fenced': said('conflict'),
  'store-refused': internal,
  'build-stopped': unavailable,
  'work-too-large': said('work-too-large'),
  'wait-timed-out': said('wait-timed-out', { 'Retry-After': '1' }),
};

/** The status that Nest's and Express's own errors carry. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' ? status : undefined;
}

const kindOfStatus = (status: number): ProblemKind => {
  const kinds = Object.keys(problemKinds) as ProblemKind[];
  return kinds.find((kind) => problemKinds[kind].status === status) ?? 'bad-request';
};

/** Express marks the messages that may be told. */
function detailOf(error: unknown, status: number): string {
  const hidden = error instanceof Error && 'expose' in error && error.expose === false;
  return error instanceof Error && !hidden ? error.message : (STATUS_CODES[status] ?? 'The request was refused');
}
