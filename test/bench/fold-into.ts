import { hash } from 'node:crypto';
import type { LogEvent } from '@talion/domain';
import type { Projection, ProjectionTools, ReadStore } from '@talion/tracking';

/** As the projector's service has them. */
export const projectorTools: ProjectionTools = {
  digest: (text) => hash('sha256', text, 'base64url'),
  wall: Date.now,
};

/** Folds events as one batch that stands behind what was folded before, and applies it; resolves with the milliseconds that each took. */
export async function folded(
  projection: Projection,
  store: ReadStore,
  events: readonly LogEvent[],
): Promise<Readonly<{ foldMs: number; applyMs: number }>> {
  const from = Number(projection.position.split(':')[1] ?? 0);
  const records = events.map((value, index) => ({ partition: 0, offset: BigInt(from + index), value }));
  const began = performance.now();
  const step = await projection.fold({ records, position: `0:${from + events.length}` });
  const made = performance.now();
  await store.apply(step);
  return { foldMs: made - began, applyMs: performance.now() - made };
}
