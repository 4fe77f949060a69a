import { useId, useState } from 'react';
import type { InputHTMLAttributes } from 'react';
import type { ActionType } from '@talion/domain';
import { ActorsOffered } from '../parts/actors-offered';
import { plain } from '../parts/words';
import type { FilterName, Filters } from './filters';

/** Written out so that the compiler asks for a type that is new. */
const types: Readonly<Record<ActionType, true>> = {
  ASSAULT: true,
  COERCE: true,
  MOBILIZE: true,
  SANCTION: true,
  PROTEST: true,
  THREATEN: true,
  REJECT: true,
  ACCUSE: true,
  REQUEST: true,
  RETREAT: true,
  AID: true,
  COOPERATE: true,
  CONCEDE: true,
  SUPPORT: true,
  CONSULT: true,
  AGREE: true,
};

type Props = Readonly<{
  filters: Filters;
  /** Sources that can be chosen without knowing how they are spelt. */
  sources: readonly string[];
  onNarrow: (filters: Filters) => void;
}>;

/** What to narrow the list to. What is wrong with it the API says, beside the list. */
export function FilterForm({ filters, sources, onNarrow }: Props) {
  const [draft, setDraft] = useState(filters);
  const [taken, setTaken] = useState(filters);
  const [actors, known] = [useId(), useId()];
  // The address has changed otherwise: by going back, or by the map.
  if (taken !== filters) {
    setTaken(filters);
    setDraft(filters);
  }
  const field = (name: FilterName) => ({
    value: draft[name] ?? '',
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
  });
  return (
    <div className="panel">
      <form
        className="fields"
        role="search"
        aria-label="Which actions"
        onSubmit={(event) => {
          event.preventDefault();
          onNarrow(draft);
        }}
      >
        <Text label="From" placeholder="2024-02-07" {...field('from')} />
        <Text label="Before" placeholder="2024-02-08" {...field('to')} />
        <Text label="Actor or side" placeholder="an id, or type a name" list={actors} {...field('actor')} />
        <ActorsOffered id={actors} typed={draft.actor ?? ''} by="id" />
        <Text label="Country" placeholder="Iraq" {...field('country')} />
        <Type {...field('kind')} />
        <Text label="Severity from" type="number" step="any" {...field('severityMin')} />
        <Text label="Severity to" type="number" step="any" {...field('severityMax')} />
        <Text label="Source" placeholder="urn:…" list={known} {...field('source')} />
        <datalist id={known}>
          {sources.map((source) => (
            <option key={source} value={source} />
          ))}
        </datalist>
        <Text label="Within (west, south, east, north)" placeholder="38.8,29.1,48.6,37.4" {...field('bbox')} />
        <div className="row wide">
          <button type="submit" className="primary">
            Show
          </button>
          <button type="button" className="quiet" onClick={() => onNarrow({})}>
            All actions
          </button>
        </div>
      </form>
    </div>
  );
}

type Field = Readonly<{ value: string; onChange: (value: string) => void }>;
type TextProps = Field &
  Readonly<{ label: string }> &
  Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'step' | 'list' | 'placeholder'>;

function Text({ label, onChange, ...input }: TextProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} autoComplete="off" {...input} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}

function Type({ value, onChange }: Field) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>Type</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">any</option>
        {Object.keys(types).map((type) => (
          <option key={type} value={type}>
            {plain(type)}
          </option>
        ))}
      </select>
    </div>
  );
}
