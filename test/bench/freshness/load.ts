import { setTimeout as pause } from 'node:timers/promises';

/** So many events a second, in requests at an even pace, for so many seconds. */
export type Load = Readonly<{ perSecond: number; seconds: number }>;

/** Requests a second at most: what is more comes several to a request, as from any worker that has much to say. */
const requestsMost = 100;

/** Sends at its pace whatever the answers do: who waits for one answer before the next request measures himself. Resolves when all is answered. */
export async function sendEvenly(
  { perSecond, seconds }: Load,
  send: (numbers: readonly number[]) => Promise<void>,
): Promise<void> {
  const together = Math.max(1, Math.round(perSecond / requestsMost));
  const requests = Math.round((perSecond * seconds) / together);
  const began = performance.now();
  const sent: Promise<void>[] = [];
  for (let request = 0; request < requests; request++) {
    const at = (request * together * 1000) / perSecond;
    await pause(Math.max(0, at - (performance.now() - began)));
    sent.push(send(Array.from({ length: together }, (_, one) => request * together + one)));
  }
  await Promise.all(sent);
}

export type Delays = Readonly<{ 'p50 (ms)': number; 'p99 (ms)': number; measured: number }>;

export function delays(measured: readonly number[]): Delays {
  const sorted = [...measured].sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN;
  return { 'p50 (ms)': at(0.5), 'p99 (ms)': at(0.99), measured: sorted.length };
}
