import { failWith } from '@talion/platform';
import { runStandalone } from './run-standalone';

void runStandalone().catch(failWith);
