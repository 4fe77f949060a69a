import { runTalion } from './talion';
import { processTerminal } from './terminal';

void runTalion(process.argv.slice(2), processTerminal());
