import { useState } from 'react';
import type { DataOf } from '@talion/domain';
import type { Decision } from './decide';
import { Choice, DecisionForm, Field } from './decision-form';
import type { Filled } from './decision-form';

type Fields = DataOf<'talion.action.corrected.v1'>['fields'];

/** A field that can be corrected: its inputs, and what they come to. An emptied field is taken away. */
type Correctable = Readonly<{
  words: string;
  inputs: readonly Readonly<{ name: string; label: string; type?: string; hint?: string }>[];
  fields: (filled: Filled) => Fields;
}>;

const count = (words: string, name: 'killed' | 'injured' | 'targetsStruck'): Correctable => ({
  words,
  inputs: [
    { name: 'low', label: 'At least', type: 'number' },
    { name: 'best', label: 'Best estimate', type: 'number' },
    { name: 'high', label: 'At most', type: 'number' },
  ],
  fields: ({ text }) => {
    const given = ['low', 'best', 'high'].filter((one) => text(one) !== '');
    return { [name]: given.length === 0 ? null : Object.fromEntries(given.map((one) => [one, Number(text(one))])) };
  },
});

const mentions = (words: string, name: 'initiators' | 'targets'): Correctable => ({
  words,
  inputs: [{ name: 'names', label: 'Names', hint: 'separated by commas' }],
  fields: ({ all }) => ({ [name]: all('names').length === 0 ? null : all('names').map((one) => ({ name: one })) }),
});

const word = (words: string, name: 'mode' | 'summary'): Correctable => ({
  words,
  inputs: [{ name: 'word', label: words }],
  fields: ({ text }) => ({ [name]: text('word') === '' ? null : text('word') }),
});

const correctable: Readonly<Record<string, Correctable>> = {
  killed: count('People killed', 'killed'),
  injured: count('People injured', 'injured'),
  targetsStruck: count('Targets struck', 'targetsStruck'),
  initiators: mentions('Who did it', 'initiators'),
  targets: mentions('To whom', 'targets'),
  mode: word('Mode', 'mode'),
  summary: word('Summary', 'summary'),
  occurred: {
    words: 'When',
    inputs: [
      { name: 'from', label: 'From (inclusive)', hint: '2024-02-07T00:00:00Z' },
      { name: 'to', label: 'To (exclusive)', hint: '2024-02-08T00:00:00Z' },
      { name: 'precision', label: 'Precision', hint: 'minute, hour, day, week, month or year' },
    ],
    // What is no precision is refused by the gate, which names the field and the value.
    fields: ({ text }) => ({
      occurred: { from: text('from'), to: text('to'), precision: text('precision') } as NonNullable<Fields['occurred']>,
    }),
  },
  place: {
    words: 'Where',
    inputs: [
      { name: 'place', label: 'Place' },
      { name: 'countries', label: 'Countries', hint: 'separated by commas' },
      { name: 'precision', label: 'Precision', hint: 'exact, town, region or country' },
    ],
    fields: ({ text, all }) => ({
      place: {
        ...(text('place') !== '' && { name: text('place') }),
        ...(all('countries').length > 0 && { countries: all('countries') }),
        precision: text('precision'),
      } as NonNullable<Fields['place']>,
    }),
  },
};

/** Replaces one field of a report. */
export function CorrectionForm({ reports }: Readonly<{ reports: Readonly<Record<string, string>> }>) {
  const [field, setField] = useState('killed');
  const chosen = correctable[field];
  return (
    <DecisionForm
      title="Correct a report"
      act="Correct"
      hint="What is left empty is taken away from the report."
      decision={(filled): Decision => ({
        type: 'talion.action.corrected.v1',
        data: { report: filled.text('report'), fields: chosen?.fields(filled) ?? {}, reason: filled.reason },
      })}
    >
      <Choice name="report" label="Report" options={reports} />
      <div className="field">
        <label htmlFor="corrected-field">Field</label>
        <select id="corrected-field" value={field} onChange={(event) => setField(event.target.value)}>
          {Object.entries(correctable).map(([name, { words }]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </select>
      </div>
      {chosen?.inputs.map((input) => (
        <Field key={`${field} ${input.name}`} {...input} />
      ))}
    </DecisionForm>
  );
}
