import { useState } from 'react';
import type { DataOf } from '@talion/domain';
import type { ReportData, ReportTold } from '../action/reports-of';
import { sourceName } from '../parts/words';
import type { Decision } from './decide';
import { Choice, DecisionForm, Field } from './decision-form';
import type { Filled } from './decision-form';

type Fields = DataOf<'talion.action.corrected.v1'>['fields'];
type Given = Readonly<Record<string, string | number | undefined>>;

/** A field that can be corrected: its inputs, what the report says in them now, and what they come to. An emptied field is taken away. */
type Correctable = Readonly<{
  words: string;
  inputs: readonly Readonly<{ name: string; label: string; type?: string; hint?: string }>[];
  given: (now: ReportData) => Given;
  fields: (filled: Filled, now: ReportData) => Fields;
}>;

/** Names have commas in them: "Palestinian Territory, Occupied". */
const betweenNames = /;/;
const joined = (names: readonly string[] | undefined): string | undefined => names?.join('; ');

const count = (words: string, name: 'killed' | 'injured' | 'targetsStruck'): Correctable => ({
  words,
  inputs: [
    { name: 'low', label: 'At least', type: 'number' },
    { name: 'best', label: 'Best estimate', type: 'number' },
    { name: 'high', label: 'At most', type: 'number' },
  ],
  given: (now) => ({ ...now[name] }),
  fields: ({ text }) => {
    const given = ['low', 'best', 'high'].filter((one) => text(one) !== '');
    return { [name]: given.length === 0 ? null : Object.fromEntries(given.map((one) => [one, Number(text(one))])) };
  },
});

const mentions = (words: string, name: 'initiators' | 'targets'): Correctable => ({
  words,
  inputs: [{ name: 'names', label: 'Names', hint: 'separated by semicolons' }],
  given: (now) => ({ names: joined(now[name]?.flatMap((one) => one.name ?? [])) }),
  fields: ({ all }, now) => {
    const mentioned = named(all('names', betweenNames), now[name] ?? []);
    return { [name]: mentioned.length === 0 ? null : mentioned };
  },
});

type Mentions = NonNullable<ReportData['targets']>;

/** Who keeps the name keeps what else the report says of them; a new name is that of somebody whom it did not name. */
function named(names: readonly string[], before: Mentions): Mentions {
  const nameless = before.filter((one) => one.name === undefined);
  const mentioned = names.map((name) => before.find((one) => one.name === name) ?? { ...nameless.shift(), name });
  return [...mentioned, ...nameless];
}

const word = (words: string, name: 'mode' | 'summary'): Correctable => ({
  words,
  inputs: [{ name: 'word', label: words }],
  given: (now) => ({ word: now[name] }),
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
    given: ({ occurred }) => occurred,
    // What is no precision is refused by the gate, which names the field and the value.
    fields: ({ text }) => ({
      occurred: { from: text('from'), to: text('to'), precision: text('precision') } as NonNullable<Fields['occurred']>,
    }),
  },
  place: {
    words: 'Where',
    inputs: [
      { name: 'place', label: 'Place' },
      { name: 'countries', label: 'Countries', hint: 'separated by semicolons' },
      { name: 'precision', label: 'Precision', hint: 'exact, town, region or country' },
    ],
    given: ({ place }) => ({
      place: place?.name,
      countries: joined(place?.countries),
      precision: place?.precision,
    }),
    fields: ({ text, all }, { place }) => {
      const countries = all('countries', betweenNames);
      // Another place has other coordinates.
      const same = place?.name === (text('place') || undefined) ? place : undefined;
      return {
        place: {
          ...(same?.region !== undefined && { region: same.region }),
          ...(same?.latitude !== undefined && { latitude: same.latitude }),
          ...(same?.longitude !== undefined && { longitude: same.longitude }),
          ...(text('place') !== '' && { name: text('place') }),
          ...(countries.length > 0 && { countries }),
          precision: text('precision'),
        } as NonNullable<Fields['place']>,
      };
    },
  },
};

const fieldWords = Object.fromEntries(Object.entries(correctable).map(([name, { words }]) => [name, words]));

/** Replaces one field of a report, beginning with what it says now. */
export function CorrectionForm({ reports }: Readonly<{ reports: readonly ReportTold[] }>) {
  const [field, setField] = useState('killed');
  const [id, setId] = useState(reports[0]?.report.id ?? '');
  const told = reports.find(({ report }) => report.id === id) ?? reports[0];
  const chosen = correctable[field];
  if (!told || !chosen) return null;
  const given = chosen.given(told.now);
  return (
    <DecisionForm
      title="Correct a report"
      act="Correct"
      hint="What is left empty is taken away from the report."
      decision={(filled): Decision => ({
        type: 'talion.action.corrected.v1',
        data: { report: told.report.id, fields: chosen.fields(filled, told.now), reason: filled.reason },
      })}
    >
      <Choice
        name="report"
        label="Report"
        options={Object.fromEntries(
          reports.map(({ report }) => [report.id, `${sourceName(report.source)}: ${report.id}`]),
        )}
        chosen={told.report.id}
        onChoose={setId}
      />
      <Choice name="field" label="Field" options={fieldWords} chosen={field} onChoose={setField} />
      {chosen.inputs.map((input) => (
        <Field
          key={JSON.stringify([told.report.id, field, input.name, given[input.name]])}
          {...input}
          defaultValue={String(given[input.name] ?? '')}
        />
      ))}
    </DecisionForm>
  );
}
