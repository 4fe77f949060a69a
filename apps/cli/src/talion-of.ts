import { Talion, TalionTrouble, tellProblem } from '@talion/client';
import type { ProblemDetails } from '@talion/client';
import type { Connection } from './connection';
import type { Terminal } from './terminal';
import { CliTrouble } from './trouble';

/** The client of a connection, which tells the terminal what it waits for. */
export const talionOf = (
  { ingestUrl, queryUrl, key }: Connection,
  { tell }: Pick<Terminal, 'tell'>,
  patienceMs?: number,
): Talion =>
  new Talion({
    url: ingestUrl,
    queryUrl,
    key,
    ...(patienceMs !== undefined && { patienceMs }),
    onWait: (why, againInMs) => tell(`${why}; trying again in ${(againInMs / 1000).toFixed(1)} s.`),
  });

/** What the client cannot do, as trouble of the command line. */
export const cliTrouble = (error: unknown): unknown =>
  error instanceof TalionTrouble ? new CliTrouble(error.code, error.message, { cause: error }) : error;

/** The body of a success; throws `refused` in the words of the API. */
export async function succeeded<T>(
  answer: Promise<{ data?: T | undefined; error?: Partial<ProblemDetails> | undefined }>,
): Promise<T> {
  const { data, error } = await answer.catch((failure: unknown) => {
    throw cliTrouble(failure);
  });
  if (error) throw new CliTrouble('refused', tellProblem(error));
  return data as T;
}
