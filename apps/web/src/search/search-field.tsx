import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from '@ariakit/react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Fragment, useDeferredValue, useState } from 'react';
import { get } from '../api/ask';
import { counted, occurred, sourceName } from '../parts/words';
import { useGo, useView } from '../view/use-view';
import type { ActionRow } from '@talion/domain';
import { logKey } from '../view/questions';
import { field } from './field';

/** A piece of a report's text, with the marks of what matched in it: nothing from a report is ever read as HTML. */
type Snippet = Readonly<{ text: string; marks: readonly (readonly [from: number, to: number])[] }>;
type Found =
  | Readonly<{ kind: 'actor'; id: string; name: string; aliases: readonly string[] }>
  | Readonly<{ kind: 'place'; name: string; country?: string; actions: number; example: string }>
  | Readonly<{ kind: 'action'; id: string; source: string; snippet: Snippet; occurred: ActionRow['occurred'] }>;

/** Of each kind at once: what fits below the field. */
const limit = '5';

/** Search over actors, places and the text of reports, as one types; `begun` was typed before this was there. */
export default function SearchField({ begun, isFocused }: Readonly<{ begun: string; isFocused: boolean }>) {
  const { view } = useView();
  const go = useGo();
  const [typed, setTyped] = useState(begun);
  const [isOpen, setOpen] = useState(begun !== '');
  const q = useDeferredValue(typed.trim());
  const { data } = useQuery({
    queryKey: [logKey, 'search', q, view.asOf],
    queryFn: ({ signal }) => get<{ rows: readonly Found[] }>('/v1/search', { q, asOf: view.asOf, limit }, signal),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
  const rows = q === '' ? [] : (data?.rows ?? []);
  const open = (found: Found): void => {
    setTyped('');
    if (found.kind === 'actor') go('/actor', { id: found.id });
    else go('/action', { id: found.kind === 'place' ? found.example : found.id });
  };
  return (
    <>
      <ComboboxProvider
        open={isOpen && rows.length > 0}
        setOpen={setOpen}
        inputValue={typed}
        setInputValue={setTyped}
        setSelectedValue={() => undefined}
      >
        <Combobox {...field} autoFocus={isFocused} />
        <ComboboxPopover gutter={4} sameWidth className="popover" aria-label="Found">
          {rows.map((found) => (
            <ComboboxItem
              key={`${found.kind} ${found.kind === 'place' ? found.name : found.id}`}
              className="found"
              focusOnHover
              setValueOnClick={false}
              onClick={() => open(found)}
            >
              <span className="tag">{found.kind}</span> <FoundWords found={found} />
            </ComboboxItem>
          ))}
        </ComboboxPopover>
      </ComboboxProvider>
      <p role="status" className="hint">
        {q !== '' && data && rows.length === 0 && 'Nothing was found.'}
      </p>
    </>
  );
}

function FoundWords({ found }: Readonly<{ found: Found }>) {
  switch (found.kind) {
    case 'actor':
      return (
        <>
          {found.name} {found.aliases.length > 0 && <span className="hint">{found.aliases.join(', ')}</span>}
        </>
      );
    case 'place':
      return (
        <>
          {found.name}{' '}
          <span className="hint">
            {found.country !== undefined && found.country !== found.name && `${found.country}, `}
            {counted(found.actions, 'action')}
          </span>
        </>
      );
    case 'action':
      return (
        <>
          <Marked {...found.snippet} />{' '}
          <span className="hint">
            {occurred(found.occurred)}, <span className="source">{sourceName(found.source)}</span>
          </span>
        </>
      );
  }
}

function Marked({ text, marks }: Snippet) {
  return (
    <>
      {marks.map(([from, to], index) => (
        <Fragment key={from}>
          {text.slice(marks[index - 1]?.[1] ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}
