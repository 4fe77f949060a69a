import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { eventSchemas, parseEvent, readTime } from '@talion/domain';
import type { LogEvent } from '@talion/domain';
import { columnMapFrom, isRefused, readSource, sourceOf, SourceTrouble } from '@talion/sources';
import type { SourceFile } from '@talion/sources';

/** What must hold of whatever comes in; each gives what is wrong, or nothing. */

const ajv = addFormats(new Ajv({ strict: false, allErrors: false, validateFormats: false }));
const validators = new Map(Object.entries(eventSchemas).map(([type, schema]) => [type, ajv.compile(schema)]));

/** How long one input may take, in milliseconds: a hundred times what it takes. */
const hangMs = 5000;

/** The gate neither throws nor hangs; what it lets through fits the published schema, can be written and read, and makes sense. */
export function gateTrouble(value: unknown): string | undefined {
  const begun = Date.now();
  const parsed = parseEvent(value);
  if (Date.now() - begun > hangMs) return 'the gate hangs';
  if (!parsed.ok) return parsed.problems.length > 0 ? undefined : 'refused without a problem';
  return nonsenseIn(parsed.event);
}

/** What the gate must not have let through. */
function nonsenseIn(event: LogEvent): string | undefined {
  const validate = validators.get(event.type);
  if (!validate?.(event)) return `accepted against its schema: ${JSON.stringify(validate?.errors?.[0])}`;
  const written = JSON.stringify(event);
  if (JSON.stringify(JSON.parse(written)) !== written) return 'accepted, and reads back as another';
  if (!parseEvent(JSON.parse(written)).ok) return 'accepted, and refused when it is read back';
  if (!('occurred' in event.data)) return undefined;
  const { occurred, killed, place } = event.data;
  const [from, to] = [readTime(occurred.from), readTime(occurred.to)];
  if (from === undefined || to === undefined || to < from) return 'accepted an interval that ends before it begins';
  const { low = 0, best = low, high = best } = killed ?? {};
  if (low < 0 || low > best || best > high) return 'accepted counts that contradict each other';
  const [north, east] = [place?.latitude ?? 0, place?.longitude ?? 0];
  return Math.abs(north) > 90 || Math.abs(east) > 180 ? 'accepted a place that is not on the globe' : undefined;
}

const map = columnMapFrom(readFileSync('examples/maps/incidents.json', 'utf8'), 'incidents');
const midFiles = (name: string, text: string): SourceFile[] => {
  const midi = 'dispnum,incidnum,stday,stmon,styear,endday,endmon,endyear,hostlev\n1,1001,1,2,1950,1,2,1950,4\n';
  const midip =
    'dispnum,incidnum,stabb,ccode,stday,stmon,styear,endday,endmon,endyear,insidea\n1,1001,ARD,901,1,2,1950,1,2,1950,1\n1,1001,BOR,902,1,2,1950,1,2,1950,0\n';
  return name === 'mid'
    ? [inMemory('MIDI.csv', text), inMemory('MIDIP.csv', midip)]
    : [inMemory('MIDI.csv', midi), inMemory('MIDIP.csv', text)];
};

const inMemory = (name: string, text: string): SourceFile => ({
  name,
  async *open() {
    yield Buffer.from(text);
  },
});

/** A reader neither throws anything but trouble with the whole file, nor hangs; each row has its line, events that the gate takes and that make sense, or problems. */
export async function sourceTrouble(format: string, text: string): Promise<{ trouble?: string; rows: number }> {
  const begun = Date.now();
  const files = format === 'mid' || format === 'midip' ? midFiles(format, text) : [inMemory('rows', text)];
  let rows = 0;
  try {
    for await (const row of readSource(sourceOf(format === 'midip' ? 'mid' : format), files, { columns: map })) {
      rows++;
      if (row.line < 1) return { trouble: 'a row without a line', rows };
      if (isRefused(row) && row.problems.length === 0) return { trouble: 'refused without a problem', rows };
      for (const event of isRefused(row) ? [] : row.events) {
        const trouble = nonsenseIn({ ...event, time: event.time ?? '2024-01-01T00:00:00Z' });
        if (trouble !== undefined) return { trouble, rows };
      }
    }
  } catch (error) {
    if (!(error instanceof SourceTrouble))
      return { trouble: `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, rows };
  }
  return Date.now() - begun > hangMs ? { trouble: 'the reader hangs', rows } : { rows };
}
