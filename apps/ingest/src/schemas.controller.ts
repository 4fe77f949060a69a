import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { eventSchemas, eventTypes } from '@talion/domain';
import type { EventType, JsonSchema } from '@talion/domain';
import { HttpProblem, listOf, NeedsAccess, problemAnswer, schemaOf, text } from '@talion/platform';

type Entry = Readonly<{ type: EventType; description: string; schema: string }>;
type Listed = Readonly<{ schemas: readonly Entry[] }>;

const listedSchema = schemaOf<Listed>('The types of events.', {
  schemas: listOf(
    schemaOf<Entry>('A type of event.', {
      type: text('The type.'),
      description: text('What an event of this type says.'),
      schema: text('Where its JSON Schema is.'),
    }),
    'All types.',
  ),
});

/** The vocabulary of the log, for whoever writes an adapter for a source. */
@ApiTags('ingest')
@NeedsAccess('any-key')
@Controller('v1/schemas')
export class SchemasController {
  @Get()
  @ApiOperation({ operationId: 'listSchemas', summary: 'The types of events, with what each says' })
  @ApiResponse({ status: 200, description: 'All types.', content: { 'application/json': { schema: listedSchema } } })
  list(): Listed {
    return {
      schemas: eventTypes.map((type) => ({
        type,
        description: String(eventSchemas[type]['description']),
        schema: `/v1/schemas/${type}`,
      })),
    };
  }

  @Get(':type')
  @Header('Content-Type', 'application/schema+json; charset=utf-8')
  @ApiOperation({ operationId: 'getSchema', summary: 'The JSON Schema (draft 2020-12) of one type of event' })
  @ApiParam({ name: 'type', description: 'The type of event.', schema: { type: 'string', enum: [...eventTypes] } })
  @ApiResponse({
    status: 200,
    description: 'The schema.',
    content: { 'application/schema+json': { schema: { type: 'object' } } },
  })
  @ApiResponse(problemAnswer(404, 'There is no such type.'))
  one(@Param('type') type: string): JsonSchema {
    const known = eventTypes.find((one) => one === type);
    if (known) return eventSchemas[known];
    throw new HttpProblem(
      'not-found',
      `There is no type of event ${JSON.stringify(type)}; there are ${eventTypes.join(', ')}.`,
    );
  }
}
