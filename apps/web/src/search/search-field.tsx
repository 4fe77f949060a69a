import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from '@ariakit/react';
import { Fragment, useState } from 'react';
import type { Snippet } from '@talion/tracking';
import { counted, occurred, sourceName } from '../parts/words';
import { useGo } from '../view/use-view';
import { field } from './field';
import { useFoundAnswer } from './found';
import type { Found } from './found';

/** Search over actors, places and the text of reports, as one types; `begun` was typed before this was there. */
export default function SearchField({ begun, isFocused }: Readonly<{ begun: string; isFocused: boolean }>) {
  const go = useGo();
  const [typed, setTyped] = useState(begun);
  const [isOpen, setOpen] = useState(begun !== '');
  const found = useFoundAnswer(typed);
  const rows = found ?? [];
  const open = (one: Found): void => {
    setTyped('');
    if (one.kind === 'actor') go('/actor', { id: one.id });
    else go('/action', { id: one.kind === 'place' ? one.example : one.id });
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
          {rows.map((one) => (
            <ComboboxItem
              key={`${one.kind} ${one.kind === 'place' ? one.name : one.id}`}
              className="found"
              focusOnHover
              setValueOnClick={false}
              onClick={() => open(one)}
            >
              <span className="tag">{one.kind}</span> <FoundWords found={one} />
            </ComboboxItem>
          ))}
        </ComboboxPopover>
      </ComboboxProvider>
      <p role="status" className="hint">
        {found?.length === 0 && 'Nothing was found.'}
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

/** Nothing from a report is ever read as HTML. */
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
