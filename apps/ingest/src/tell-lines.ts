import { problemOf } from '@talion/platform';
import type { JsonLines, ProblemDetails } from '@talion/platform';
import { takeLines } from './take-lines';
import type { AllSettled, SettledLines, Take } from './take-lines';

/** Why a stream was not taken to its end: lines after `through` are not settled and are to be sent again. */
export type StreamFailed = Readonly<{ failed: ProblemDetails; retryAfterSeconds?: number; through: number }>;

export type LineAnswer = SettledLines | AllSettled | StreamFailed;

/**
 * The answers to a stream as lines of JSON. What fails before the first is thrown; what fails later ends the answer with a line that says so, since its
 * status is long gone.
 */
export async function* tellLines(
  groups: AsyncIterable<JsonLines>,
  take: Take,
  since: number,
  log: (message: string, error: unknown) => void,
): AsyncGenerator<string> {
  let through: number | undefined;
  try {
    for await (const answer of takeLines(groups, take, since)) {
      yield written(answer);
      through = 'through' in answer ? answer.through : through;
    }
  } catch (error) {
    if (through === undefined) throw error;
    const { problem, log: isOurs } = problemOf(error);
    if (isOurs) log(`A stream failed behind line ${through}: ${problem.details.instance ?? ''}`, error);
    const retryAfter = problem.headers['Retry-After'];
    yield written({
      failed: problem.details,
      ...(retryAfter !== undefined && { retryAfterSeconds: Number(retryAfter) }),
      through,
    });
  }
}

const written = (answer: LineAnswer): string => `${JSON.stringify(answer)}\n`;
