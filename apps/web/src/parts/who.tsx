import type { ActionRow } from '@talion/domain';
import type { NameOf } from '../view/questions';
import { listed, occurred, plain, range } from './words';

/** An action in words: who to whom, when, where, what and at what cost. */

export function Who({ of, nameOf }: Readonly<{ of: Pick<ActionRow, 'initiators' | 'targets'>; nameOf: NameOf }>) {
  return (
    <span className="parties">
      {listed(of.initiators.map(nameOf), 'Unknown')}
      <span className="arrow" aria-hidden="true">
        {' → '}
      </span>
      <span className="unseen"> against </span>
      {listed(of.targets.map(nameOf))}
    </span>
  );
}

/** The same without markup: for charts, titles and lists that are copied. */
export const whoInWords = (
  { initiators, targets }: Pick<ActionRow, 'initiators' | 'targets'>,
  nameOf: NameOf,
): string => `${listed(initiators.map(nameOf), 'Unknown')} → ${listed(targets.map(nameOf))}`;

export const When = ({ of }: Readonly<{ of: Pick<ActionRow, 'occurred'> }>) => (
  <time dateTime={of.occurred.from}>{occurred(of.occurred)}</time>
);

export function placeInWords({ place }: Pick<ActionRow, 'place'>): string {
  const names = [place?.name, place?.region, place?.countries && listed(place.countries)];
  return [...new Set(names.filter((name) => name !== undefined && name !== ''))].join(', ');
}

export const whatInWords = ({ type, mode }: Pick<ActionRow, 'type' | 'mode'>): string =>
  mode === undefined ? plain(type) : `${plain(type)}, ${mode.replaceAll('-', ' ')}`;

export const costInWords = ({
  killed,
  injured,
  targetsStruck,
  leaderKilled,
}: Pick<ActionRow, 'killed' | 'injured' | 'targetsStruck' | 'leaderKilled'>): string =>
  dotted(
    range(targetsStruck, 'targets struck'),
    range(killed, 'killed'),
    range(injured, 'injured'),
    leaderKilled === true && 'a leader killed',
  );

/** Parts with a dot between them; what is not there is left out. */
export const dotted = (...parts: readonly (string | undefined | false)[]): string =>
  parts.filter((part) => part !== undefined && part !== false && part !== '').join(' · ');
