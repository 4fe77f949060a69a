import { useId, useRef, useState } from 'react';
import { occurred, sourceName } from '../parts/words';
import { useFound } from '../search/found';

type Props = Readonly<{
  name: string;
  label: string;
  /** Reports that need not be offered: the decision is about them. */
  known: readonly string[];
  defaultValue?: string;
}>;

/** Ids of reports, which can be found by the words of the reports and added. */
export function ReportsField({ name, label, known, defaultValue }: Props) {
  const [field, finder] = [useId(), useId()];
  const ids = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const found = useFound(typed, 'action').flatMap((one) =>
    one.kind === 'action' && !known.includes(one.report) ? [one] : [],
  );
  const add = (report: string): void => {
    if (!ids.current) return;
    const given = ids.current.value.split(',').map((one) => one.trim());
    ids.current.value = [...new Set([...given, report])].filter((one) => one !== '').join(', ');
    setTyped('');
    ids.current.focus();
  };
  return (
    <>
      <div className="field">
        <label htmlFor={field}>{label}</label>
        <input
          ref={ids}
          id={field}
          name={name}
          required
          autoComplete="off"
          defaultValue={defaultValue}
          placeholder="ids, separated by commas"
        />
      </div>
      <div className="field">
        <label htmlFor={finder}>Find a report by its words</label>
        <input
          id={finder}
          type="search"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            // Whoever looks for something has not decided yet.
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
        {found.length > 0 && (
          <ul className="plain" aria-label="Reports that were found">
            {found.map(({ report, snippet, occurred: when, source }) => (
              <li key={report}>
                <button type="button" className="plainly" onClick={() => add(report)}>
                  {snippet.text}
                </button>{' '}
                <span className="hint">
                  {occurred(when)}, <span className="source">{sourceName(source)}</span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
