import { failWith } from '@talion/platform';
import { runWorkers } from './run-workers';

runWorkers(process.env).catch(failWith);
