import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseEvent } from '@talion/domain';
import type { LogEvent } from '@talion/domain';

/** Every ICEWS event of 2014, a coded report each, in the order of the file; undefined where the data set is not at hand. */
const file = resolve(process.env['ICEWS_2014'] ?? '../shared/data/icews14/icews14_readable.tsv.gz');

export function icewsEvents(): LogEvent[] | undefined {
  if (!existsSync(file)) return undefined;
  const [header = '', ...rows] = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split(/\r?\n/);
  const columns = header.split('\t');
  return rows.flatMap((row, n) => {
    const values = row.split('\t');
    const value = (name: string): string => values[columns.indexOf(name)]?.trim() ?? '';
    const from = Date.parse(`${value('event_date').slice(0, 10)}T00:00:00Z`);
    const parsed = parseEvent({
      specversion: '1.0',
      id: `icews-${n}`,
      source: 'urn:talion:bench:icews',
      type: 'talion.action.reported.v1',
      time: new Date(Date.UTC(2015, 0, 1) + n).toISOString(),
      data: {
        identity: 'coded',
        cameo: value('cameo_code'),
        goldstein: Number(value('goldstein')),
        occurred: {
          from: new Date(from).toISOString(),
          to: new Date(from + 86_400_000).toISOString(),
          precision: 'day',
        },
        initiators: [{ name: value('source') }],
        targets: [{ name: value('target') }],
      },
    });
    return parsed.ok ? [parsed.event] : [];
  });
}
