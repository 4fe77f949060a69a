import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { AlertRow } from '@talion/domain';
import { addressOf } from '../api/addresses';
import { get, send } from '../api/ask';
import type { Rows } from '../api/pages';
import { actorsIn, AlertItem, NoticeItem } from '../parts/alert-item';
import { Few } from '../parts/few';
import { Answered, None, Section } from '../parts/section';
import { Trouble } from '../parts/trouble';
import { moment } from '../parts/words';
import { useLive } from '../shell/live';
import { useNames } from '../view/questions';

type Acknowledgement = Readonly<{ alert: string; note: string; by: string; at: string }>;
const notedKey = ['acknowledgements'];

/** What was told: what comes while the page is open, and what stands, each with who has taken note of it. */
export function Alerts({ standing }: Readonly<{ standing: UseQueryResult<Rows<AlertRow>> }>) {
  const { notices } = useLive();
  const rows = standing.data?.rows ?? [];
  const nameOf = useNames(actorsIn([...rows, ...notices.map(({ alert }) => alert)]));
  const noted = useQuery({
    queryKey: notedKey,
    queryFn: async () =>
      get<{ rows: readonly Acknowledgement[] }>(`${await addressOf('alerterUrl')}/v1/acknowledgements`, {
        limit: '1000',
      }),
  });
  return (
    <Section title="Alerts" className="alerts">
      <ol className="plain" aria-label="Alerts since this page was opened" aria-live="polite">
        {notices.map((notice) => (
          <NoticeItem key={`${notice.alert.id} ${notice.at} ${notice.kind}`} notice={notice} nameOf={nameOf} />
        ))}
      </ol>
      <Answered of={standing}>
        {({ rows: all, more }) =>
          all.length === 0 ? (
            <None>None stands.</None>
          ) : (
            <Few
              className="plain"
              label="Alerts that stand"
              of={[...all].sort((a, b) => b.raisedAt.localeCompare(a.raisedAt))}
              few={12}
              more={more}
            >
              {(alert) => (
                <AlertItem key={alert.id} alert={alert} nameOf={nameOf}>
                  <Notes alert={alert.id} noted={noted.data?.rows ?? []} />
                </AlertItem>
              )}
            </Few>
          )
        }
      </Answered>
    </Section>
  );
}

/** What was said of an alert, and a way to say more. */
function Notes({ alert, noted }: Readonly<{ alert: string; noted: readonly Acknowledgement[] }>) {
  return (
    <>
      {noted
        .filter((one) => one.alert === alert)
        .map(({ note, by, at }) => (
          <p key={at} className="hint noted">
            Noted by {by}, {moment(at)}
            {note !== '' && `: ${note}`}
          </p>
        ))}
      <TakeNote alert={alert} />
    </>
  );
}

function TakeNote({ alert }: Readonly<{ alert: string }>) {
  const field = useId();
  const questions = useQueryClient();
  const [note, setNote] = useState('');
  const taking = useMutation({
    mutationFn: async () => send('POST', `${await addressOf('alerterUrl')}/v1/acknowledgements`, { alert, note }),
    onSuccess: () => {
      setNote('');
      return questions.invalidateQueries({ queryKey: notedKey });
    },
  });
  return (
    <details className="more">
      <summary>Take note</summary>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          taking.mutate();
        }}
      >
        <label htmlFor={field} className="unseen">
          Note
        </label>
        <input id={field} maxLength={2000} value={note} onChange={(event) => setNote(event.target.value)} />
        <button type="submit" className="quiet" disabled={taking.isPending}>
          Note it
        </button>
      </form>
      <Trouble error={taking.error} />
    </details>
  );
}
