import { resolve } from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import { detectSource, openFiles, readColumnMap, readSource, sizeOf, sourceOf, sources } from '@talion/sources';
import type { SourceEvent, SourceOptions, SourceRow } from '@talion/sources';
import type { Talion, Totals } from '@talion/client';
import { findConnection } from '../connection';
import type { Connection, Told } from '../connection';
import { ImportPlace } from '../import/place';
import { Progress } from '../progress';
import { RefusedFile, refusedPathOf } from '../import/refused-file';
import { noRows, RowCounts } from '../import/row-counts';
import type { Counts } from '../import/row-counts';
import { allowedOfDataSets, exceeds, readAllowed, summary } from '../import/verdict';
import type { Allowed } from '../import/verdict';
import { vanishedRows } from '../import/vanished-rows';
import { counted } from '../refusals';
import { shiftTimes, shiftToNow } from '../shift-times';
import { cliTrouble, talionOf } from '../talion-of';
import type { Terminal } from '../terminal';
import { CliTrouble } from '../trouble';

type Chosen = Told &
  Readonly<{
    format?: string;
    map?: string;
    source?: string;
    edition?: string;
    withdrawAny?: true;
    changed?: 'refuse' | 'correct';
    dryRun?: true;
    refused?: string;
    allowRefused?: Allowed;
    resume: boolean;
    wait: boolean;
    asIfNow?: true;
  }>;

/** How long a service may be away in the middle of an import, in milliseconds: a night's work does not end at a restart. */
const patienceMs = 900_000;
/** The share of a source's reports that an edition may withdraw unless it is said: more looks like half a file. */
const withdrawnShareMax = 0.1;

export function addImport(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .description(
      'Posts data sets, or files of log events, to a running Talion: each row is settled once, whatever happens on the way.',
    )
    .argument('<file...>', 'files or directories, packed (gzip, zstd, zip) or not; - reads standard input')
    .option(
      '--format <name>',
      `one of ${sources.map(({ format }) => format).join(', ')}; left out: by how the files begin`,
    )
    .option('--map <file>', 'a column map, for tables of no known format')
    .option('--source <urn>', 'the source of the events, where it is to be another than the format names')
    .option(
      '--edition <name>',
      'these files are a whole edition of the data set: reports that it does not have are withdrawn',
    )
    .option('--withdraw-any', 'withdraw them however many they are')
    .addOption(
      new Option(
        '--changed <what>',
        "a row that says otherwise than before is refused, or corrects what is known; left out: correct, for Talion's own files refuse",
      ).choices(['refuse', 'correct']),
    )
    .option('--dry-run', 'only say what would become of the rows')
    .option(
      '--refused <file>',
      'where refused rows are written; left out: <first file>.refused.jsonl in this directory',
    )
    .option(
      '--allow-refused <rows>',
      "end well though so many rows, or such a share (2%), are refused; left out: 1%, for Talion's own files 0",
      readAllowed,
    )
    .option('--no-resume', 'begin anew where an earlier run of the same import was cut off')
    .option('--no-wait', 'do not wait until what was posted can be read')
    .option(
      '--as-if-now',
      'move all times by the same amount, so that the last event is accepted now: a live demo with live alerts',
    )
    .option('--url <address>', 'where Talion takes events; left out: TALION_URL, or this directory')
    .option('--key <key>', 'the key (admin keeps the times of the records); left out: TALION_KEY, or this directory')
    .action(async (files: string[], chosen: Chosen) => {
      const connection = await findConnection(chosen, terminal);
      await importFiles(files, chosen, connection, terminal).catch((error: unknown) => {
        throw cliTrouble(error);
      });
    });
}

async function importFiles(
  files: readonly string[],
  chosen: Chosen,
  connection: Connection,
  terminal: Terminal,
): Promise<void> {
  const progress = new Progress(terminal, await sizeOf(files));
  const opened = (
    await Promise.all(files.map((file) => openFiles(file, { onRead: (bytes) => progress.read(bytes) })))
  ).flat();
  const options: SourceOptions = {
    ...(chosen.source !== undefined && { urn: chosen.source }),
    ...(chosen.map !== undefined && { columns: await readColumnMap(chosen.map) }),
  };
  const source =
    chosen.format !== undefined
      ? sourceOf(chosen.format)
      : chosen.map !== undefined
        ? sourceOf('mapped')
        : await detectSource(opened);
  const isOwn = source.format === 'talion';
  const changed = chosen.changed ?? (isOwn ? 'refuse' : 'correct');
  const home = resolve(terminal.directory, terminal.env['TALION_HOME'] ?? '.talion');
  const { dryRun } = chosen;
  const place = await ImportPlace.of(home, files, [
    source.format,
    connection.ingestUrl,
    changed,
    JSON.stringify(options),
    chosen.edition ?? '',
  ]);
  const before = chosen.resume && !dryRun && !chosen.asIfNow ? place.before : noRows;
  if (before.rows > 0)
    terminal.tell(
      `${counted(before.rows, 'row was', 'rows were')} settled by an earlier run; going on behind them (--no-resume begins anew).`,
    );

  const refusedFile = new RefusedFile(chosen.refused ?? refusedPathOf(terminal.directory, files), progress.tell);
  const rows = new RowCounts((refusal) => refusedFile.write(refusal), before);
  const present = new Map<string, Set<string>>();
  const talion = talionOf(connection, progress, patienceMs);
  const stop = new AbortController();
  const interrupt = (): void => stop.abort(new CliTrouble('unreachable', 'Interrupted'));
  process.once('SIGINT', interrupt);
  let totals: Totals;
  try {
    const read = readSource(source, opened, options);
    totals = await talion.stream(
      eventsOf(
        chosen.asIfNow ? movedToNow(read, terminal) : read,
        before.rows,
        rows,
        chosen.edition === undefined ? undefined : present,
      ),
      {
        changed,
        ...(dryRun && { dryRun }),
        signal: stop.signal,
        onSettled: (settled) => {
          rows.settle(settled);
          progress.rows(rows.settled);
          if (!dryRun) place.keep(rows.counts).catch(() => undefined);
        },
      },
    );
  } catch (error) {
    if (!dryRun) await place.keep(rows.counts, { now: true });
    progress.tell(`${counted(rows.settled, 'row is', 'rows are')} settled. The same command goes on behind them.`);
    throw error;
  } finally {
    process.off('SIGINT', interrupt);
    progress.stop();
    await refusedFile.close();
  }
  await place.forget();

  const { counts } = rows;
  terminal.print(summary(counts, source.format, dryRun));
  if (totals.timesSet > 0)
    terminal.tell(
      `${counted(totals.timesSet, 'event was', 'events were')} given the time of acceptance, not ${totals.timesSet === 1 ? 'its' : 'their'} own: only a key with the scope admin brings times.`,
    );
  const last = await withdrawn(talion, present, counts, chosen, terminal);
  if (exceeds(counts, chosen.allowRefused ?? (isOwn ? { rows: 0 } : allowedOfDataSets))) terminal.end(1);
  const position = last ?? totals.position;
  if (position !== undefined && position !== '' && !dryRun && chosen.wait)
    await untilRead(talion, position, connection, terminal);
}

/** The events that are to be sent; rows that are settled already are read past. */
async function* eventsOf(
  read: AsyncIterable<SourceRow>,
  settled: number,
  rows: RowCounts,
  present: Map<string, Set<string>> | undefined,
): AsyncGenerator<SourceEvent> {
  let number = 0;
  for await (const row of read) {
    if (present && 'events' in row) for (const { id, source } of row.events) remember(present, source, id);
    if (number++ < settled) continue;
    yield* rows.take(row);
  }
}

function remember(present: Map<string, Set<string>>, source: string, id: string): void {
  const ids = present.get(source);
  if (ids) ids.add(id);
  else present.set(source, new Set([id]));
}

/** All rows at once: by how much they move is known only when the last is read. A demo is small. */
async function* movedToNow(read: AsyncIterable<SourceRow>, terminal: Terminal): AsyncGenerator<SourceRow> {
  const all: SourceRow[] = [];
  for await (const row of read) all.push(row);
  const byMs = shiftToNow(
    all.flatMap((row) => ('events' in row ? row.events : [])),
    Date.now(),
  );
  if (byMs === undefined) terminal.tell('No record says when it was accepted, so that none is moved.');
  for (const row of all)
    yield 'events' in row && byMs !== undefined
      ? { ...row, events: row.events.map((event) => shiftTimes(event, byMs) as SourceEvent) }
      : row;
}

/** Withdraws what a whole edition lacks; gives the position behind it. */
async function withdrawn(
  talion: Talion,
  present: ReadonlyMap<string, ReadonlySet<string>>,
  counts: Counts,
  chosen: Chosen,
  terminal: Terminal,
): Promise<string | undefined> {
  const { edition, withdrawAny, dryRun } = chosen;
  if (edition === undefined) return undefined;
  if (counts.refused > 0 && !withdrawAny) {
    terminal.tell(
      `Nothing was withdrawn: ${counted(counts.refused, 'row was', 'rows were')} refused, and may be what is missing. --withdraw-any withdraws all the same.`,
    );
    terminal.end(1);
    return undefined;
  }
  let position: string | undefined;
  for (const [source, ids] of present) {
    const { known, withdrawals } = await vanishedRows(talion, source, ids, edition);
    const [first] = withdrawals;
    if (!first) continue;
    const what = `${counted(withdrawals.length, 'report')} of ${source} (of ${known.toLocaleString('en')} known; the first: ${first.id.replace(/~\d+$/, '')})`;
    if (withdrawals.length > known * withdrawnShareMax && !withdrawAny) {
      terminal.tell(
        `The edition lacks ${what}: more than a tenth, which looks like half a file. Nothing was withdrawn; --withdraw-any withdraws them.`,
      );
      terminal.end(1);
    } else if (dryRun) terminal.print(`Would withdraw ${what}.\n`);
    else {
      ({ position } = await talion.stream(withdrawals));
      terminal.print(`Withdrawn: ${what}.\n`);
    }
  }
  return position;
}

/** Waits until what was written can be read, and says where. */
async function untilRead(
  talion: Talion,
  position: string,
  { queryUrl }: Connection,
  terminal: Terminal,
): Promise<void> {
  try {
    await talion.untilRead(position);
  } catch (error) {
    const trouble = cliTrouble(error);
    if (!(trouble instanceof CliTrouble)) throw error;
    terminal.tell(
      `They are in the log; whether they can be read yet is not known: ${trouble.message} Is TALION_QUERY_URL where questions are asked?`,
    );
    return;
  }
  terminal.print(`They can be read now: ${queryUrl}/ ("talion open" prints the address with the key).\n`);
}
