import { runService } from '@talion/platform';
import { ProjectorModule } from './projector.module';

void runService({ name: 'projector', port: 4282, modules: [ProjectorModule], usesLog: true });
