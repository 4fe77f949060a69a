import type { DataOf } from '@talion/domain';
import * as fc from 'fast-check';
import { analyst, ownPointer } from './drafts';
import type { Draft } from './drafts';
import {
  dayWithin,
  dayMs,
  given,
  intervalWithin,
  listOf,
  mentionOf,
  moment,
  place,
  preciselyWithin,
  range,
  sometimes,
  weighted,
} from './parts';
import type { Mention } from './parts';

/** Reports of acts, their corrections, and what is withdrawn. */

/** Where and between whom a history plays. */
export type Scene = Readonly<{
  days: number;
  /** Whether acts are told to the half hour, so that they can be counted blow by blow. */
  precise: boolean;
  /** Names that reports use; with two sides, an act goes from one to the other. */
  names: readonly (readonly string[])[];
  /** How many of a hundred reports are rows of a data set. */
  codedPercent: number;
  /** How many of a hundred acts are hostile. */
  hostilePercent: number;
}>;

const occurredIn = ({ days, precise }: Scene) => (precise ? preciselyWithin(days) : intervalWithin(days));

const hostileType = weighted([
  [12, 'ASSAULT' as const],
  [4, 'COERCE' as const],
  [1, 'SANCTION' as const],
  [1, 'MOBILIZE' as const],
]);
const quietType = fc.constantFrom('THREATEN', 'ACCUSE', 'PROTEST', 'RETREAT', 'CONCEDE', 'AGREE', 'AID');

const typeIn = ({ hostilePercent }: Scene) =>
  fc.oneof({ weight: hostilePercent, arbitrary: hostileType }, { weight: 100 - hostilePercent, arbitrary: quietType });

/** 010 and 02 have no PLOVER type: such rows take part in nothing. */
const cameo = fc.constantFrom('190', '175', '1712', '173', '0871', '010', '02');

type Ends = Readonly<{ initiators: Mention[]; targets: Mention[] }>;

const mentionsOf = (names: readonly string[]): fc.Arbitrary<Mention[]> =>
  fc.oneof(
    { weight: 12, arbitrary: listOf(mentionOf(fc.constantFrom(...names)), 1, 1) },
    { weight: 3, arbitrary: listOf(mentionOf(fc.constantFrom(...names)), 0, 3) },
  );

/** Mostly from one side to the other; some within one, and with several sides some both ways at once. */
export function endsIn({ names }: Scene): fc.Arbitrary<Ends> {
  const everybody = mentionsOf(names.flat());
  const sides = names.map((side) => mentionsOf(side));
  const across = sides.flatMap((initiators, index) =>
    sides.filter((_, other) => other !== index).map((targets) => fc.record({ initiators, targets })),
  );
  return fc.oneof(...across.map((arbitrary) => ({ weight: 10, arbitrary })), {
    weight: 2 * across.length,
    arbitrary: fc.record({ initiators: everybody, targets: everybody }),
  });
}

const mode = fc.constantFrom('seize', 'drone', 'accident', 'aerial');
const goldstein = fc.constantFrom(-10, -9.5, -7.25, -0.5, 3);
const hostility = fc.integer({ min: 1, max: 5 });

const publishedIn = ({ days }: Scene) =>
  sometimes(
    40,
    dayWithin(days + 10).map((day) => moment(day * dayMs)),
  );

export const reportIn = (scene: Scene): fc.Arbitrary<Draft> =>
  fc
    .record({
      occurred: occurredIn(scene),
      ends: endsIn(scene),
      type: typeIn(scene),
      cameo: sometimes(8, cameo),
      typed: sometimes(95, fc.constant(true)),
      action: sometimes(6, fc.constantFrom('A', 'B')),
      identity: sometimes(scene.codedPercent, fc.constant('coded' as const)),
      published: publishedIn(scene),
      mode: sometimes(15, mode),
      goldstein: sometimes(10, goldstein),
      hostility: sometimes(4, hostility),
      killed: sometimes(40, range),
      injured: sometimes(15, range),
      targetsStruck: sometimes(8, range),
      leaderKilled: sometimes(8, fc.boolean()),
      place: sometimes(40, place),
    })
    .map(({ ends, type, typed, ...told }) => {
      const untyped = typed === undefined && told.cameo !== undefined;
      const data = { ...given(told), ...ends, ...(!untyped && { type }) };
      return () => ({ type: 'talion.action.reported.v1', data });
    });

/** Null takes a field away. */
const orNull = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary }, { weight: 1, arbitrary: fc.constant(null) });

type Fields = DataOf<'talion.action.corrected.v1'>['fields'];

/** One field at a time, so that each is as likely as the next; all of them now and then. */
const correctedFieldsIn = (scene: Scene): fc.Arbitrary<Fields> => {
  const fields = {
    occurred: occurredIn(scene),
    type: orNull(typeIn(scene)),
    cameo: orNull(cameo),
    mode: orNull(mode),
    goldstein: orNull(goldstein),
    hostility: orNull(hostility),
    initiators: orNull(endsIn(scene).map(({ initiators }) => initiators)),
    targets: orNull(endsIn(scene).map(({ targets }) => targets)),
    place: orNull(place),
    killed: orNull(range),
    injured: orNull(range),
    targetsStruck: orNull(range),
    leaderKilled: orNull(fc.boolean()),
  };
  const one = (name: keyof typeof fields): fc.Arbitrary<Fields> => fields[name].map((value) => ({ [name]: value }));
  const often = (['occurred', 'type', 'initiators', 'targets', 'killed'] as const).map(one);
  const all: fc.Arbitrary<Fields> = fc.record(fields);
  return fc.oneof(...(Object.keys(fields) as (keyof typeof fields)[]).map(one), ...often, endsIn(scene), all);
};

export const correctionIn = (scene: Scene): fc.Arbitrary<Draft> =>
  fc
    .record({
      report: ownPointer,
      fields: correctedFieldsIn(scene),
      analyst: sometimes(30, analyst),
      published: publishedIn(scene),
    })
    .map(({ report, ...told }) => (names) => ({
      type: 'talion.action.corrected.v1',
      data: { report: names.report(report), reason: 'It was wrong.', ...given(told) },
    }));

/** Of a report or of whatever event, other retractions among them. */
export const retraction: fc.Arbitrary<Draft> = fc
  .record({ event: ownPointer, aim: fc.constantFrom('report', 'event') })
  .map(({ event, aim }) => (names) => ({
    type: 'talion.action.retracted.v1',
    data: { event: names[aim](event), reason: 'It was wrong.' },
  }));
