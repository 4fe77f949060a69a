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
              {'summary' in event.data && event.data.summary !== undefined && `: ${event.data.summary}`}
            </p>
          </li>
        ))}
      </ol>
      <Lines of={explained?.inWords.attribution} />
    </>
  );
}

function statementInWords(event: LogEvent): string {
  const names = (mentions: readonly Readonly<{ name?: string; of?: string }>[] | undefined): string =>
    listed((mentions ?? []).map(({ name, of }) => name ?? `somebody of ${String(of)}`));
  switch (event.type) {
    case 'talion.responsibility.claimed.v1':
      return `${names([event.data.by])} claims it${event.data.actors ? ` for ${names(event.data.actors)}` : ''}`;
    case 'talion.responsibility.attributed.v1':
      return `${names([event.data.by])} says it was ${names(event.data.actors)} (${event.data.certainty})`;
    case 'talion.responsibility.denied.v1':
      return `${names([event.data.by])} denies it${event.data.actors ? ` for ${names(event.data.actors)}` : ''}`;
    default:
      return event.type;
  }
}
