import { attributions, canonicalJson, levels, modelNames, project, projectLevels, timeOf } from '@talion/domain';
import type { AskedParameters, LogEvent, ReadModels } from '@talion/domain';
import * as fc from 'fast-check';
import { atOnce, delivered } from './deliveries';
import { given, moment, sometimes } from './parts';
import { differences, rowsOf } from './rows';
import type { Law } from './run-histories';

/** project() by itself: a function of the set, whatever is asked of it. */

type Asked = Readonly<{
  asked: AskedParameters;
  salt: number;
  /** Asked as known when the event of this number (counted around) was accepted. */
  asOf: number | undefined;
}>;

const asked: fc.Arbitrary<AskedParameters> = fc
  .record({
    level: sometimes(60, fc.constantFrom(...levels)),
    attribution: sometimes(60, fc.constantFrom(...attributions)),
    now: sometimes(
      20,
      fc.nat(600).map((days) => moment(days * 24 * 3_600_000)),
    ),
    quietGapDays: sometimes(30, fc.constantFrom(0, 2, 8, 100)),
    quietGapLeastDays: sometimes(20, fc.constantFrom(0, 1, 20)),
    vagueDays: sometimes(20, fc.constantFrom(0, 3, 400)),
    chainLullDays: sometimes(20, fc.constantFrom(0, 10, 400)),
    alertHorizonDays: sometimes(20, fc.constantFrom(0, 400)),
    horizonDays: sometimes(30, fc.constantFrom(0.5, 3, 40, 400)),
    a1: sometimes(20, fc.constantFrom(0, 0.9, 5)),
    t1: sometimes(20, fc.constantFrom(0.5, 20)),
    a2: sometimes(20, fc.constantFrom(0, 0.8)),
    t2: sometimes(20, fc.constantFrom(10, 300)),
    mu: sometimes(20, fc.constantFrom(0.0001, 0.5)),
    backgroundDays: sometimes(20, fc.constantFrom(0.5, 20)),
    probableFrom: sometimes(20, fc.constantFrom(0, 0.05, 1)),
    rhythmActions: sometimes(20, fc.constantFrom(2, 4)),
    trendMoves: sometimes(20, fc.constantFrom(3, 4)),
  })
  .map(given);

const compare = (law: string, a: ReadModels, b: ReadModels): string[] =>
  differences(rowsOf(a), rowsOf(b)).map((one) => `${law}: ${one}`);

/** Shuffled and half of it told twice. */
const shuffledFrom = (events: readonly LogEvent[], salt: number): LogEvent[] =>
  delivered(events, { ...atOnce, order: 'shuffled', salt, repeatedPercent: 50 });

function wrongIn(events: readonly LogEvent[], { asked: others, salt, asOf: number }: Asked): string[] {
  const asOf = number === undefined ? undefined : events[number % events.length]?.time;
  const parameters = { ...others, ...given({ asOf }) };
  const level = others.level ?? 'bloc';
  const answer = project(events, parameters);
  const shuffled = project(shuffledFrom(events, salt), parameters);
  const known = asOf === undefined ? events : events.filter(({ time }) => timeOf(time) <= timeOf(asOf));
  const all = projectLevels(events, parameters);
  const ofLevel = {
    dyads: all.dyads.filter((one) => one.level === level),
    sequences: all.sequences.filter((one) => one.level === level),
  };
  return [
    ...compare('shuffled and doubled', answer, shuffled),
    ...compare('asOf asks for the events accepted by then', project(known, others), answer),
    ...compare('one level is what all levels say of it', { ...all, ...ofLevel }, answer),
    // Lists of rows are sorted: their order says nothing of how the events came.
    ...modelNames
      .filter((model) => canonicalJson(answer[model]) !== canonicalJson(shuffled[model]))
      .map((model) => `shuffled and doubled: the rows of ${model} stand in another order`),
  ];
}

export const setLaws: Law<Asked> = {
  hows: fc.record({ asked, salt: fc.nat(9999), asOf: sometimes(30, fc.nat(200)) }),
  wrong: async (events, how) => wrongIn(events, how),
  plainer: (how) => [
    { ...how, asked: {}, asOf: undefined },
    { ...how, asOf: undefined },
    { ...how, asked: {} },
    ...Object.keys(how.asked).map((name) => ({
      ...how,
      asked: Object.fromEntries(Object.entries(how.asked).filter(([one]) => one === name)),
    })),
  ],
};
