import type { AlertNotice, ToldAlert } from '@talion/domain';
import { BuildBeside, buildAlone } from './build-beside';
import type { BuildOptions } from './build-beside';
import type { Difference } from './build-site';
import type { Position } from './position';
import { quoteNotices } from './quote-notices';
import type { Notice } from './notice';
import { reviseTold } from './told-alerts';

export type Rebuilt = Readonly<{
  position: Position;
  /** What the new build says otherwise of alerts that desks were told of. */
  notices: readonly Notice[];
}>;

/**
 * Builds the read models anew from the log beside the live ones, and puts them in their place in one transaction. No alert is raised again: where the new
 * build has one that the old had not, that is recorded; where one that desks were told of has lost its ground, they are told.
 */
export const rebuild = (options: BuildOptions): Promise<Rebuilt> => buildAlone(options, () => rebuildAlone(options));

async function rebuildAlone(options: BuildOptions): Promise<Rebuilt> {
  const { site, tools } = options;
  const { live, next } = site;
  const build = await BuildBeside.comeClose(options);
  return site.whileStill(async (still) => {
    await build.foldTo(still.position);
    const store = {
      toldUnder: live.toldUnder.bind(live),
      rows: live.rows.bind(live),
      found: next.found.bind(next),
    };
    const told = silently(await reviseTold(store, await still.alertChanges(), () => undefined, tools.wall()));
    const desksKnow = new Set(told.changed.filter((one) => one.told).map(({ id }) => id));
    const nothing = { changes: { written: {}, removed: {} }, position: still.position };
    const notices = await quoteNotices(next, told.notices, desksKnow, nothing);
    await still.takeOver({ changed: told.changed, notices });
    return { position: still.position, notices };
  });
}

/** How a verification went: nothing differs where the live read models are what follows from the log. */
export type Verified = Readonly<{ position: Position; differences: readonly Difference[] }>;

/** Most differences that are told; one is enough to rebuild. */
const differencesMost = 1000;

/** Builds the read models anew from the log, and compares them row by row with the live ones. Nothing is changed. */
export const verify = (options: BuildOptions): Promise<Verified> => buildAlone(options, () => verifyAlone(options));

async function verifyAlone(options: BuildOptions): Promise<Verified> {
  const { site } = options;
  const build = await BuildBeside.comeClose(options);
  return site.whileStill(async (still) => {
    await build.foldTo(still.position);
    const differences: Difference[] = [];
    for await (const one of still.differences()) if (differences.push(one) === differencesMost) break;
    return { position: still.position, differences };
  });
}

type Revision = Readonly<{ changed: readonly ToldAlert[]; notices: readonly AlertNotice[] }>;

/** What is raised is recorded, not told: it stands on nothing that was not known before. */
function silently({ changed, notices }: Revision): Revision {
  const raised = new Set(notices.filter(({ kind }) => kind === 'raised').map(({ id }) => id));
  return {
    changed: changed.map((one) => (raised.has(one.id) ? { ...one, told: false } : one)),
    notices: notices.map((one) => (raised.has(one.id) ? { ...one, deliver: false } : one)),
  };
}
