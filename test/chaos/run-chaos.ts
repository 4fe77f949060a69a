import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { canonicalJson, modelNames, parseEvent, projectLevels } from '@talion/domain';
import type { LogEvent } from '@talion/domain';
import { startPosition } from '@talion/tracking';
import type { EventLog, ReadStore } from '@talion/tracking';
import { seeded } from '../support/simulated-acts';
import { sortedRows } from '../support/talion';
import { faultsOf } from './faults';
import type { Fault } from './faults';
import { historiesOf, postAll, sent } from './traffic';
import type { World } from './world';

export type Round = Readonly<{
  seed: number;
  faults: readonly string[];
  acknowledged: number;
  records: number;
  digest: string;
  /** What is wrong after it, in words; nothing if all is as it must be. */
  wrong: readonly string[];
}>;

/** How long the read models may take to have everything once all is up again, in milliseconds. */
const settleMs = 120_000;
/** Latest moment at which a lane begins to strike, in milliseconds after the posting has begun. */
const strikeWithinMs = 1500;
const rowsAtOnce = 1_000_000;

/** Posts a history while things are killed, frozen and cut; then all must be in the log that was acknowledged, and the read models what follows from it. */
export async function runRound(world: World, seed: number, number: number): Promise<Round> {
  const draw = seeded(seed);
  const events = sent(historiesOf(seed, `round${number}`), draw);
  const lanes = faultsOf(world, draw);
  const [acknowledged] = await Promise.all([
    postAll(world.urlOf('ingest'), events, seeded(seed + 1)),
    ...lanes.map((lane) => strikeAll(lane, draw())),
  ]);
  await world.store.waitFor(await untilKnown(world.log), settleMs);
  const records = await recordsOf(world.log);
  const parsed = records.flatMap((value) => {
    const one = parseEvent(value);
    return one.ok ? [one.event] : [];
  });
  const [is, ought] = [await modelsOf(world.store), projected(parsed)];
  return {
    seed,
    faults: lanes.flat().map(({ name }) => name),
    acknowledged: acknowledged.length,
    records: records.length,
    digest: createHash('sha256').update(canonicalJson(is)).digest('hex').slice(0, 16),
    wrong: [
      ...missing(acknowledged, parsed),
      ...modelNames
        .filter((model) => is[model] !== ought[model])
        .map((model) => `${model} are not what project() says`),
      ...(await raisedTwice(world.store)),
      ...(await world.store.halts(0, 1)).map(({ reason }) => `an event was halted: ${reason}`),
      ...(await world.store.refused(0, 1)).map(({ reason }) => `a record was refused: ${reason}`),
    ],
  };
}

export const tell = ({ seed, faults, acknowledged, records, digest, wrong }: Round): string =>
  `seed ${seed}: ${faults.join(', ') || 'no faults'}; ${acknowledged} acknowledged, ${records} records in the log; ` +
  (wrong.length === 0 ? `all there, read models as project() has them (${digest})` : `WRONG: ${wrong.join('; ')}`);

async function strikeAll(faults: readonly Fault[], when: number): Promise<void> {
  await pause(when * strikeWithinMs);
  for (const { strike } of faults) await strike();
}

/** Where the log ends, once it tells. */
async function untilKnown(log: EventLog): Promise<string> {
  for (let tries = 0; ; tries++) {
    try {
      return await log.end();
    } catch (error) {
      if (tries === 60) throw error;
      await pause(500);
    }
  }
}

async function recordsOf(log: EventLog): Promise<unknown[]> {
  const values: unknown[] = [];
  for await (const { records } of log.read(startPosition, { follow: false }))
    for (const { value } of records) values.push(value);
  return values;
}

const missing = (acknowledged: readonly LogEvent[], log: readonly LogEvent[]): string[] => {
  const there = new Set(log.map(({ id, source }) => `${id}@${source}`));
  return acknowledged.flatMap(({ id, source }) =>
    there.has(`${id}@${source}`) ? [] : [`${id}@${source} was acknowledged and is not in the log`],
  );
};

type Models = Readonly<Record<(typeof modelNames)[number], string>>;

const sortedText = (rows: readonly unknown[]): string => canonicalJson(sortedRows(rows));

async function modelsOf(store: ReadStore): Promise<Models> {
  const models: [string, string][] = [];
  for (const model of modelNames)
    models.push([model, sortedText((await store.page(model, {}, { limit: rowsAtOnce })).rows)]);
  return Object.fromEntries(models) as Models;
}

function projected(events: readonly LogEvent[]): Models {
  const models = projectLevels(events, {});
  return Object.fromEntries(modelNames.map((model) => [model, sortedText(models[model])])) as Models;
}

/** Alerts of which desks were told twice that they were raised. */
async function raisedTwice(store: ReadStore): Promise<string[]> {
  const raised = (await store.notices(0, rowsAtOnce)).filter(({ kind }) => kind === 'raised').map(({ id }) => id);
  return raised.filter((id, index) => raised.indexOf(id) !== index).map((id) => `alert ${id} was raised twice`);
}
