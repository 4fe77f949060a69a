import { setTimeout as wait } from 'node:timers/promises';
import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { findConnection } from '../connection';
import type { Connection, Told } from '../connection';
import { inBatches, readRecords } from '../event-batches';
import type { Read, Refuse } from '../event-batches';
import { plus, postEvents } from '../post-events';
import type { Posted } from '../post-events';
import { counted, tellProblems } from '../refusals';
import { shiftTimes, shiftToNow } from '../shift-times';
import { TalionClient } from '../talion-client';
import type { Terminal } from '../terminal';
import { CliTrouble } from '../trouble';

type Chosen = Told & Readonly<{ asIfNow?: true; batchSize: number }>;

/** Events in one request unless asked otherwise: enough that requests cost little, few enough that progress shows. */
const batchSizeDefault = 1000;
/** The most that ingest takes in one request. */
const batchSizeMax = 10_000;

export function addImport(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .description('Posts files of log events to a running Talion, and waits until they can be read.')
    .argument('<file...>', 'files of log events, one JSON object per line; - reads standard input')
    .option(
      '--as-if-now',
      'move all times by the same amount, so that the last event is accepted now: a live demo with live alerts',
    )
    .option('--url <address>', 'where Talion takes events; left out: TALION_URL, or this directory')
    .option('--key <key>', 'the key (admin keeps the times of the records); left out: TALION_KEY, or this directory')
    .option('--batch-size <events>', 'events in one request', readBatchSize, batchSizeDefault)
    .action(async (files: string[], chosen: Chosen) => {
      await importFiles(files, chosen, await findConnection(chosen, terminal), terminal);
    });
}

function readBatchSize(text: string): number {
  const size = Number(text);
  if (Number.isInteger(size) && size >= 1 && size <= batchSizeMax) return size;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${batchSizeMax}.`);
}

const nothing: Posted = { accepted: 0, refused: 0, duplicates: 0, timesSet: 0 };

async function importFiles(
  files: readonly string[],
  { asIfNow, batchSize }: Chosen,
  connection: Connection,
  terminal: Terminal,
): Promise<void> {
  const client = new TalionClient(connection, terminal);
  let unsent = 0;
  const tell: Refuse = (origin, problems) => {
    for (const line of tellProblems(origin, problems)) terminal.tell(line);
  };
  const refuseHere: Refuse = (origin, problems) => {
    unsent++;
    tell(origin, problems);
  };
  const records = readRecords(files, refuseHere);
  let sum = nothing;
  for await (const batch of inBatches(asIfNow ? await movedToNow(records, terminal) : records, batchSize, refuseHere)) {
    sum = plus(sum, await postEvents(client, batch, tell));
    terminal.tell(`${counted(sum.accepted, 'event')} accepted so far.`);
  }
  const refused = sum.refused + unsent;
  terminal.print(
    `${counted(sum.accepted, 'event')} accepted, ${counted(refused, 'line')} refused${
      sum.duplicates > 0 ? `, ${counted(sum.duplicates, 'repetition')} passed over` : ''
    }.\n`,
  );
  if (sum.timesSet > 0) {
    terminal.tell(
      `${counted(sum.timesSet, 'event was', 'events were')} given the time of acceptance, not ${sum.timesSet === 1 ? 'its' : 'their'} own: only a key with the scope admin brings times.`,
    );
  }
  if (refused > 0) terminal.end(1);
  if (sum.position !== undefined) await waitUntilRead(sum.position, connection, terminal);
}

/** All records at once: by how much they move is known only when the last is read. A demo is small. */
async function movedToNow(records: AsyncIterable<Read>, terminal: Terminal): Promise<Read[]> {
  const read: Read[] = [];
  for await (const record of records) read.push(record);
  const byMs = shiftToNow(
    read.map(({ value }) => value),
    Date.now(),
  );
  if (byMs === undefined) {
    terminal.tell('No record says when it was accepted, so that none is moved.');
    return read;
  }
  return read.map((record) => ({ ...record, value: shiftTimes(record.value, byMs) }));
}

/** How long the read models may take, and how often they are asked: a large import is folded for minutes. */
const readPatienceMs = 900_000;
const askAgainMs = 500;

/** Waits until what was written can be read, and says where. */
async function waitUntilRead(position: string, connection: Connection, terminal: Terminal): Promise<void> {
  const { queryUrl } = connection;
  const client = new TalionClient(connection, terminal);
  const deadline = Date.now() + readPatienceMs;
  try {
    for (let { status } = await askAt(client, position); status !== 200; { status } = await askAt(client, position)) {
      if (status !== 504)
        throw new CliTrouble(
          'refused',
          `${queryUrl} answers ${status}: set TALION_QUERY_URL to where questions are asked`,
        );
      if (Date.now() > deadline)
        throw new CliTrouble('unreachable', `the read models did not get to ${position} in time`);
      await wait(askAgainMs);
    }
  } catch (error) {
    if (!(error instanceof CliTrouble)) throw error;
    terminal.tell(`They are in the log; whether they can be read yet is not known: ${error.message}.`);
    return;
  }
  terminal.print(`They can be read now: ${queryUrl}/ ("talion open" prints the address with the key).\n`);
}

const askAt = (client: TalionClient, after: string) => client.get('/v1/actors', { after, limit: '1' });
