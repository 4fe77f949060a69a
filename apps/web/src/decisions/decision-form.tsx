import { Fragment, useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Trouble } from '../parts/trouble';
import { useMay } from '../shell/key-form';
import { useDecide } from './decide';
import type { Decision } from './decide';

export type Filled = Readonly<{
  text: (name: string) => string;
  all: (name: string, between?: RegExp) => string[];
  reason: string;
}>;

type Props = Readonly<{
  title: string;
  /** What the button says. */
  act: string;
  hint?: string;
  decision: (filled: Filled) => Decision;
  children?: ReactNode;
}>;

/** A decision with its reason. It says what came of it, and what is wrong in the words of the API. */
export function DecisionForm({ title, act, hint, decision, children }: Props) {
  const may = useMay('analyst');
  const deciding = useDecide();
  const reason = useId();
  const [isOpen, setOpen] = useState(false);
  const [decided, setDecided] = useState(0);
  return (
    <details className="more decision" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          deciding.mutate(decision(filledIn(event.currentTarget)), { onSuccess: () => setDecided(decided + 1) });
        }}
      >
        {hint !== undefined && <p className="hint wide">{hint}</p>}
        {/* Made anew once it is decided: to reset a form leaves what React holds of its fields as it was. */}
        <Fragment key={decided}>
          {children}
          <div className="field wide">
            <label htmlFor={reason}>Reason</label>
            <input id={reason} name="reason" required maxLength={4000} />
          </div>
        </Fragment>
        <div className="row wide">
          <button type="submit" className="primary" disabled={!may || deciding.isPending}>
            {act}
          </button>
          {!may && <span className="hint">This needs a key with the scope analyst.</span>}
        </div>
      </form>
      <p role="status" className="hint">
        {deciding.isPending
          ? 'Deciding…'
          : deciding.isSuccess
            ? 'Decided. It stands in the list of decisions, where it can be undone.'
            : ''}
      </p>
      <Trouble error={deciding.error} />
    </details>
  );
}

function filledIn(form: HTMLFormElement): Filled {
  const data = new FormData(form);
  const words = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value.trim() : '');
  return {
    text: (name) => words(data.get(name)),
    all: (name, between = /[\n,]/) =>
      data
        .getAll(name)
        .flatMap((value) => words(value).split(between))
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    reason: words(data.get('reason')),
  };
}

type FieldProps = Readonly<{
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  defaultValue?: string;
  type?: string;
}>;

export function Field({ name, label, hint, required = false, defaultValue, type = 'text' }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} name={name} type={type} required={required} defaultValue={defaultValue} placeholder={hint} />
    </div>
  );
}

type ChoiceProps = Readonly<{
  name: string;
  label: string;
  options: Readonly<Record<string, string>>;
  /** What is chosen, where others depend on it. */
  chosen?: string;
  onChoose?: (value: string) => void;
}>;

export function Choice({ name, label, options, chosen, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} value={chosen} onChange={({ target }) => onChoose?.(target.value)}>
        {Object.entries(options).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
