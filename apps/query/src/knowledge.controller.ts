import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { listOf, NeedsAccess, problemAnswer, READ_STORE, schemaOf, text, time, whole } from '@talion/platform';
import { fewerHours } from '@talion/tracking';
import type { AcceptedHour, Position, ReadStore } from '@talion/tracking';

/** Stretches of time in one answer: more than a slider on a screen has pixels for. */
const stretchesMax = 1000;

type Knowledge = Readonly<{ position: Position; rows: readonly AcceptedHour[] }>;

const knowledgeSchema = schemaOf<Knowledge>('When it became known what is known.', {
  position: text('The position of the log that the answer covers.'),
  rows: listOf(
    schemaOf<AcceptedHour>('A stretch of time in which events were accepted.', {
      from: time('Its beginning: an hour of UTC, or the first of several hours where there are more than a thousand.'),
      last: time('The last acceptance in it: as `asOf` it asks for what was known at its end.'),
      events: whole('Events accepted in it.'),
    }),
    'All of them, in order.',
  ),
});

/** The days and hours at which knowledge changed: what `asOf` can usefully be. */
@ApiTags('query')
@NeedsAccess('read')
@Controller('v1/knowledge')
export class KnowledgeController {
  constructor(@Inject(READ_STORE) private readonly store: ReadStore) {}

  @Get()
  @ApiOperation({ operationId: 'listKnowledge', summary: 'When events were accepted: what asOf can usefully be' })
  @ApiResponse({
    status: 200,
    description: 'The answer.',
    content: { 'application/json': { schema: knowledgeSchema } },
  })
  @ApiResponse(problemAnswer(503, 'The database cannot be reached.'))
  async list(): Promise<Knowledge> {
    const position = await this.store.position();
    return { position, rows: fewerHours(await this.store.acceptedByHour(), stretchesMax) };
  }
}
