import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { JsonSchema } from '@talion/domain';
import { CONFIG, describeTopic, NeedsAccess, topicDefault } from '@talion/platform';
import type { Config } from '@talion/platform';

/** The topic of the log, for those who write to Kafka directly. */
@ApiTags('ingest')
@NeedsAccess('public')
@Controller('asyncapi.json')
export class AsyncApiController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get()
  @Header('Content-Type', 'application/vnd.aai.asyncapi+json;version=3.0.0')
  @ApiOperation({ operationId: 'describeTopic', summary: 'The AsyncAPI 3.0 document of the topic that the log is' })
  @ApiResponse({
    status: 200,
    description: 'The document.',
    content: { 'application/vnd.aai.asyncapi+json;version=3.0.0': { schema: { type: 'object' } } },
  })
  read(): JsonSchema {
    return describeTopic(this.config.kafka?.topic ?? topicDefault);
  }
}
