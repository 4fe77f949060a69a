import type { ChainRow } from '@talion/domain';
import { Fact } from '../parts/section';
import { counted, doublings, listed, range, score } from '../parts/words';
import type { NameOf } from '../view/questions';

/** What a chain sums up to. */
export function ChainFacts({ chain, nameOf }: Readonly<{ chain: ChainRow; nameOf: NameOf }>) {
  const { participants, casualties, peakSeverity, trend, breadth, countries, signals, restraints } = chain;
  const losses = casualties.flatMap(({ sides, killed, injured }) => {
    const counts = [range(killed, 'killed'), range(injured, 'injured')].filter((one) => one !== undefined);
    const whose = `${listed(sides.map(nameOf))}${sides.length > 1 ? ' (shared)' : ''}`;
    return counts.length === 0 ? [] : [`${whose}: ${counts.join(', ')}`];
  });
  return (
    <dl className="facts">
      <Fact name="Participants">{listed(participants.map(nameOf))}</Fact>
      <Fact name="Losses">
        {losses.length === 0
          ? 'none recorded'
          : losses.map((loss) => (
              <span key={loss} className="block">
                {loss}
              </span>
            ))}
      </Fact>
      <Fact name="Countries">{listed(countries, 'none named')}</Fact>
      <Fact name="Peak severity (log2)">{score(peakSeverity)}</Fact>
      <Fact name="Trend">{trend === undefined ? 'too short to tell' : `${doublings(trend)} doublings a step`}</Fact>
      <Fact name="Breadth">{counted(breadth, 'answer')}</Fact>
      <Fact name="Beside it">
        {counted(signals.length, 'signal')}, {counted(restraints.length, 'restraint')}
      </Fact>
    </dl>
  );
}
