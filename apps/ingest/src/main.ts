import { runService } from '@talion/platform';
import { IngestModule } from './ingest.module';

void runService({ name: 'ingest', port: 4281, modules: [IngestModule], usesLog: true });
