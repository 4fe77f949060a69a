import type { LogEvent } from '@talion/domain';
import { Fact } from '../parts/section';
import { listed, moment, sourceName } from '../parts/words';
import type { NameOf } from '../view/questions';
import type { ActionAnswer, ExplanationAnswer } from './answers';
import { Lines } from './lines';

type Props = Pick<ActionAnswer, 'row' | 'events'> &
  Readonly<{ explained: ExplanationAnswer | undefined; nameOf: NameOf }>;

/** Who did it, on whose word, and who denies it. */
export function Responsibility({ row, events, explained, nameOf }: Props) {
  const statements = row.statements.flatMap((name) => events[name] ?? []);
  return (
    <>
      <dl className="facts">
        {row.responsibility.map(({ actor, rung, by }) => (
          <Fact key={actor} name={nameOf(actor)}>
            {rung} ({listed(by)})
          </Fact>
        ))}
        {row.denials.length > 0 && <Fact name="Denied">{listed(row.denials)}</Fact>}
      </dl>
      <ol className="plain" aria-label="Claims and denials">
        {statements.map((event) => (
          <li key={`${event.id} ${event.source}`} className="alert">
            <p className="when">
              <time dateTime={event.time}>{moment(event.time)}</time>,{' '}
              <span className="source">{sourceName(event.source)}</span>
            </p>
            <p>
              {statementInWords(event)}
              {'summary' in event.data && `: ${event.data.summary}`}
            </p>
          </li>
        ))}
      </ol>
      <Lines of={explained?.inWords.attribution} />
    </>
  );
}

function statementInWords({ type, data }: LogEvent): string {
  if (type === 'talion.responsibility.claimed.v1')
    return `${named([data.by])} claims it${data.actors ? ` for ${named(data.actors)}` : ''}`;
  if (type === 'talion.responsibility.attributed.v1')
    return `${named([data.by])} says it was ${named(data.actors)} (${data.certainty})`;
  if (type === 'talion.responsibility.denied.v1')
    return `${named([data.by])} denies it${data.actors ? ` for ${named(data.actors)}` : ''}`;
  return type;
}

const named = (mentions: readonly Readonly<{ name?: string; of?: string }>[]): string =>
  listed(mentions.map(({ name, of }) => name ?? `somebody of ${String(of)}`));
