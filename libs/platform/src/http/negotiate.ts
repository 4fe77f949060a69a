import type { Request } from 'express';
import { quote } from '@talion/domain';
import { HttpProblem } from '../problems/http-problem';

/**
 * The media type that the caller would rather have of these; the first where he does not say.
 *
 * @throws HttpProblem `not-acceptable` naming what can be given.
 */
export function chosenMediaType<T extends string>(request: Request, offered: readonly [T, ...T[]]): T {
  const chosen = request.accepts([...offered]);
  const found = offered.find((one) => one === chosen);
  if (found !== undefined) return found;
  throw new HttpProblem(
    'not-acceptable',
    `This can be given as ${offered.join(', ')}; Accept is ${quote(request.headers.accept)}.`,
  );
}
