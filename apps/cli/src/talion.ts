import { SourceTrouble } from '@talion/sources';
import { Command, CommanderError } from 'commander';

import { addBacktest } from './commands/backtest';
import { addExplain } from './commands/explain';
import { addExport } from './commands/export';
import { addFit } from './commands/fit';
import { addForecast } from './commands/forecast';
import { addImport } from './commands/import';
import { addKeys } from './commands/keys';
import { addLinkedShare } from './commands/linked-share';
import { addOpen } from './commands/open';
import { addProject } from './commands/project';
import { addQuarantine } from './commands/quarantine';
import { addRebuild } from './commands/rebuild';
import { addRestore } from './commands/restore';
import { addSchema } from './commands/schema';
import { addScore } from './commands/score';
import { addSuggestAliases } from './commands/suggest-aliases';
import { addTail } from './commands/tail';
import { addTune } from './commands/tune';
import { addVerify } from './commands/verify';
import type { Terminal } from './terminal';
import { CliTrouble } from './trouble';

/** Runs `talion` with these words; never rejects for what a user can cause. */
export async function runTalion(words: readonly string[], terminal: Terminal): Promise<void> {
  const program = new Command('talion')
    .description('Escalation chains, tit-for-tat sequences and retaliation cycles from reports of conflict.')
    .configureOutput({ writeOut: (text) => terminal.print(text), writeErr: (text) => terminal.tell(text.trimEnd()) })
    .showHelpAfterError('(--help shows how)')
    .exitOverride();
  for (const add of [
    addProject,
    addExplain,
    addForecast,
    addSuggestAliases,
    addScore,
    addTune,
    addFit,
    addBacktest,
    addLinkedShare,
    addImport,
    addExport,
    addTail,
    addQuarantine,
    addRebuild,
    addVerify,
    addRestore,
    addOpen,
    addSchema,
    addKeys,
  ])
    add(program, terminal);
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      terminal.end(error.exitCode === 0 ? 0 : 2);
    } else if (error instanceof CliTrouble || error instanceof SourceTrouble) {
      terminal.tell(`error: ${error.message}`);
      const askedWrongly = error instanceof SourceTrouble || error.code === 'usage' || error.code === 'not-connected';
      terminal.end(askedWrongly ? 2 : 1);
    } else {
      throw error;
    }
  }
}
