import { Module } from '@nestjs/common';
import { ProjectionPump } from './projection-pump';

/** Folds the log into the read models; has no HTTP of its own but health. */
@Module({ providers: [ProjectionPump] })
export class ProjectorModule {}
