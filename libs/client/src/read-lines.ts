/** The values of an answer in JSON Lines, as they come. What ends in the middle of a line is no value: the answer was cut. */
export async function* readLines<T>(response: Response): AsyncGenerator<T> {
  const decoder = new TextDecoder();
  let begun = '';
  for await (const piece of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    const lines = (begun + decoder.decode(piece, { stream: true })).split('\n');
    begun = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') yield JSON.parse(line) as T;
  }
  if (begun.trim() !== '') yield JSON.parse(begun) as T;
}
