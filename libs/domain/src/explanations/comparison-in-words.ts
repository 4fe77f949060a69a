import type { Comparison, EndCompared } from '../actions/compare-reports';
import type { Criterion } from '../actions/compatible';

/** Comparisons of reports as sentences, each with the values that a reader checks. */

/** An actor's name to show. */
export type NameOf = (id: string) => string;

export const criterionInWords: Readonly<Record<Criterion | 'split', (of: Comparison, nameOf: NameOf) => string>> = {
  split: () => 'an analyst has split them',
  type: ({ type }) =>
    ({
      equal: `the types are equal (${type.ours} and ${type.theirs})`,
      'both-kinetic': `both types are kinetic (${type.ours} and ${type.theirs})`,
      different: `the types differ (${type.ours} and ${type.theirs})`,
    })[type.how],
  time: ({ time: { ours, theirs, overlapHours } }) => {
    const both = `${ours.from} to ${ours.to}, and ${theirs.from} to ${theirs.to}`;
    if (overlapHours > 0) return `the widened times overlap for ${figure(overlapHours)} h (${both})`;
    return `the widened times lie ${figure(-overlapHours)} h apart (${both})`;
  },
  initiators: ({ initiators }, nameOf) => `initiators ${endInWords(initiators, nameOf)}`,
  targets: ({ targets }, nameOf) => `targets ${endInWords(targets, nameOf)}`,
  place: ({ place }) => {
    const both = `${place.ours ?? 'none'}; ${place.theirs ?? 'none'}`;
    const far = place.km === undefined ? '' : `, ${figure(place.km)} km apart`;
    return {
      open: `places fit: one is missing, or too coarse to tell (${both})`,
      near: `places fit${far} (${both})`,
      'same-name': `places have one name (${both})`,
      'same-region': `places share a region (${both}${far})`,
      'same-country': `places share a country (${both}${far})`,
      apart: `places do not fit (${both}${far})`,
    }[place.how];
  },
};

function endInWords({ how, ours, theirs, pair }: EndCompared, nameOf: NameOf): string {
  const [a, b] = (pair ?? []).map(nameOf);
  const all = (ids: readonly string[]): string => (ids.length === 0 ? 'nobody' : ids.map(nameOf).join(', '));
  switch (how) {
    case 'unknown':
      return `fit: one end names nobody (${all(ours)}; ${all(theirs)})`;
    case 'equal':
      return `meet: ${a} in both`;
    case 'ours-below':
      return `meet: ${a} belongs to ${b}`;
    case 'theirs-below':
      return `meet: ${b} belongs to ${a}`;
    case 'apart':
      return `do not meet (${all(ours)}; ${all(theirs)})`;
  }
}

/** At most two decimals: enough to check an hour or a kilometre by. */
export const figure = (value: number): string => String(Math.round(value * 100) / 100);
