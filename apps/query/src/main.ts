import { runService } from '@talion/platform';
import { QueryModule } from './query.module';

void runService({ name: 'query', port: 4283, modules: [QueryModule], usesLog: false });
