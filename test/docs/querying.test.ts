import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rowSchemas } from '@talion/platform';
import { columnsOf } from '../../apps/query/src/columns';
import { filters, furtherFilters } from '../../apps/query/src/known-parameters';
import { furtherFiltersOf } from '../../apps/query/src/marks';
import { listedModels, models } from '../../apps/query/src/models';

/** docs/querying.md says what the program gives: its columns, and which list takes which filter. */

const page = readFileSync(join(__dirname, '../../docs/querying.md'), 'utf8');
const cellsOf = (line: string): string[] => line.split('|').map((cell) => cell.trim());
const lines = page.split('\n').filter((line) => line.startsWith('| '));

test.each([...listedModels.map((model) => [model, models[model].schema]), ['forecasts', 'Forecast']])(
  'docs/querying.md names the columns of %s in their order',
  (model, schema) => {
    const expected = columnsOf(rowSchemas[schema] ?? {}).map(({ name }) => `\`${name}\``);
    const [told] = lines.map(cellsOf).filter(([, name]) => name === model);
    expect(told?.[2]).toBe(expected.join(', '));
  },
);

test('docs/querying.md names every filter, with the lists that take it', () => {
  for (const name of Object.keys(filters)) expect(page).toContain(`\`${name}\``);
  for (const name of Object.keys(furtherFilters)) {
    const takers = listedModels.filter((model) => furtherFiltersOf(model).some((one) => one === name)).sort();
    const told = lines.map(cellsOf).find(([, names]) => names?.includes(`\`${name}\``));
    expect([name, told?.[2]]).toEqual([name, takers.join(', ')]);
  }
});
