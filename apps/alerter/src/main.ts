import { runService } from '@talion/platform';
import { AlerterModule } from './alerter.module';

void runService({ name: 'alerter', port: 4284, modules: [AlerterModule], usesLog: false, tellsDesks: true });
