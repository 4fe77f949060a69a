import type { Candidate } from '../dyads/links';
import type { NameOf } from './comparison-in-words';
import type { EndMet, LinkExplained } from './explain-links';

/** Why one action is taken to answer another, with the arithmetic to do again by hand. */
export function linkInWords(link: LinkExplained, nameOf: NameOf = (id) => id): string[] {
  const { response, trigger, kind, assertedBy, alsoAsserted = [], order, probability, background, explanation } = link;
  const total = [explanation, ...link.runnersUp].find((one) => one && one.share > 0);
  const sum = total && total.weight / total.share;
  return [
    `${response} answers ${trigger}: ${
      assertedBy ? `asserted by ${assertedBy.event} (${assertedBy.analyst ?? assertedBy.source})` : kind
    }${order ? '; their times overlap, so that their order is unknown' : ''}.`,
    ...(alsoAsserted.length > 0 ? [`  Also asserted, without effect: ${alsoAsserted.join(', ')}.`] : []),
    ...(probability === undefined || background === undefined
      ? ['  It makes no move, and so has no probability.']
      : [
          `  P(it is a response) = sum / (background + sum) = ${figure(probability)}, with background ${figure(background)} acts a day${
            sum === undefined ? ' and no candidate' : ` and sum ${figure(sum)}`
          }.`,
        ]),
    ...(explanation ? [`  ${candidateInWords(explanation)}.`] : []),
    ...(explanation && link.ends ? endsInWords(link.ends, nameOf) : []),
    ...link.runnersUp.map((one) => `  Runner-up: ${candidateInWords(one)}.`),
    ...(link.joinsChain ? [] : ['  A lull lies between the two: the link joins no chain.']),
  ];
}

const endsInWords = ({ hit, acted }: NonNullable<LinkExplained['ends']>, nameOf: NameOf): string[] => [
  `    whom the response hits, and who did the trigger: ${endInWords(hit, nameOf)}`,
  `    who responds, and whom the trigger hit: ${endInWords(acted, nameOf)}`,
];

function endInWords({ level, pair, side }: EndMet, nameOf: NameOf): string {
  const [ours, theirs] = (pair ?? []).map(nameOf);
  if (level === 'none' || ours === undefined || side === undefined) return 'no two on one side.';
  if (level === 'actor') return `${ours}, the same actor.`;
  return `${ours} and ${theirs}, one ${level} (${nameOf(side)}).`;
}

const candidateInWords = ({ trigger, weight, share, terms: { match, severity, decay, days } }: Candidate): string =>
  `${trigger}: match ${figure(match)} * severity ${figure(severity)} * decay ${figure(decay)} (${figure(days)} days) = ${figure(
    weight,
  )}, a share of ${figure(share)}`;

/** Six decimals, as figures are stored. */
const figure = (value: number): string => String(Math.round(value * 1e6) / 1e6);
