import type { Problem } from '@talion/domain';
import { furthest } from '@talion/tracking';
import type { Outgoing, Refuse } from './event-batches';
import { tellDetails } from './talion-client';
import type { ProblemDetails, TalionClient } from './talion-client';
import { CliTrouble } from './trouble';

/** What became of the records that were sent. */
export type Posted = Readonly<{
  accepted: number;
  refused: number;
  duplicates: number;
  /** Records that brought a time and were given another: the key may not bring times. */
  timesSet: number;
  /** The log position behind what was accepted; none where nothing was. */
  position?: string;
}>;

type AnsweredEvent = Readonly<{ index: number; time?: string; problems?: readonly Problem[] }>;

/** The answer of ingest, 202 or, where it takes none of them, 422. */
type IngestAnswer = ProblemDetails &
  Readonly<{
    position?: string;
    accepted?: readonly AnsweredEvent[];
    refused?: readonly AnsweredEvent[];
    duplicates?: readonly AnsweredEvent[];
    problems?: readonly (Problem & Readonly<{ index?: number }>)[];
  }>;

/**
 * Posts a batch; one that is too large for ingest goes in halves.
 *
 * @throws CliTrouble `refused` where the answer is about the request and not about its events; `unreachable`.
 */
export async function postEvents(client: TalionClient, batch: readonly Outgoing[], refuse: Refuse): Promise<Posted> {
  const { status, body } = await client.post<IngestAnswer>(
    '/v1/events',
    `[${batch.map(({ text }) => text).join(',')}]`,
  );
  if (status === 413 && batch.length > 1) return postHalves(client, batch, refuse);
  const refused = status === 202 ? (body.refused ?? []) : refusedWhole(status, body, batch.length);
  for (const { index, problems = [] } of refused) {
    const record = batch[index];
    if (record) refuse(record.origin, problems);
  }
  const accepted = status === 202 ? (body.accepted ?? []) : [];
  return {
    accepted: accepted.length,
    refused: refused.length,
    duplicates: body.duplicates?.length ?? 0,
    timesSet: accepted.filter(({ index, time }) => isOtherTime(batch[index]?.value, time)).length,
    ...(accepted.length > 0 && body.position !== undefined && { position: body.position }),
  };
}

async function postHalves(client: TalionClient, batch: readonly Outgoing[], refuse: Refuse): Promise<Posted> {
  const middle = batch.length >> 1;
  const first = await postEvents(client, batch.slice(0, middle), refuse);
  return plus(first, await postEvents(client, batch.slice(middle), refuse));
}

/** Refusals of each event where none is accepted. */
function refusedWhole(status: number, body: IngestAnswer, count: number): AnsweredEvent[] {
  const byIndex = new Map<number, Problem[]>();
  for (const { index, ...problem } of body.problems ?? []) {
    if (index === undefined) continue;
    const known = byIndex.get(index);
    if (known) known.push(problem);
    else byIndex.set(index, [problem]);
  }
  if (status === 413 && count === 1)
    byIndex.set(0, [{ field: '', value: 'a record', message: body.detail ?? 'must be smaller' }]);
  if (byIndex.size === 0) throw new CliTrouble('refused', tellDetails(body));
  return [...byIndex].map(([index, problems]) => ({ index, problems }));
}

function isOtherTime(value: unknown, given: string | undefined): boolean {
  const sent = typeof value === 'object' && value !== null && 'time' in value ? value.time : undefined;
  return typeof sent === 'string' && given !== undefined && Date.parse(sent) !== Date.parse(given);
}

/** Two batches together. */
export const plus = (a: Posted, b: Posted): Posted => {
  const [position, further] = [a.position ?? b.position, b.position];
  return {
    accepted: a.accepted + b.accepted,
    refused: a.refused + b.refused,
    duplicates: a.duplicates + b.duplicates,
    timesSet: a.timesSet + b.timesSet,
    // On a log of several partitions neither position need cover the other's events.
    ...(position !== undefined && { position: further === undefined ? position : furthest(position, further) }),
  };
};
