import { Controller, Get, Inject, Logger, Optional } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { EventLog, ReadStore } from '@talion/tracking';
import { NeedsAccess } from '../keys/access.decorator';
import { oneOf, schemaOf } from '../openapi/schema';
import { problemAnswer } from '../openapi/problem-answer';
import { HttpProblem } from '../problems/http-problem';
import { EVENT_LOG, READ_STORE } from '../tokens';
import { within } from '../within';
import { Readiness } from './readiness';

/** How long an answer may take before a part counts as away, in milliseconds: shorter than whoever asks is likely to wait. */
const answerDeadlineMs = 4000;

type Health = Readonly<{ status: 'ok' }>;

const health = {
  status: 200,
  description: 'It is.',
  content: { 'application/json': { schema: schemaOf<Health>('Health.', { status: oneOf('Always ok.', ['ok']) }) } },
};

/** Asked by whoever watches over processes; says nothing that a stranger may not know. */
@ApiTags('health')
@NeedsAccess('public')
@Controller('health')
export class HealthController {
  private readonly logger = new Logger('Health');

  constructor(
    @Optional() @Inject(EVENT_LOG) private readonly log: EventLog | undefined,
    @Inject(READ_STORE) private readonly store: ReadStore,
    @Inject(Readiness) private readonly readiness: Readiness,
  ) {}

  @Get('live')
  @ApiOperation({ summary: 'Whether the process runs' })
  @ApiResponse(health)
  isLive(): Health {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Whether it can do its work: the log and the database answer, and what it does gets on' })
  @ApiResponse(health)
  @ApiResponse(problemAnswer(503, 'The log or the database does not answer.'))
  async isReady(): Promise<Health> {
    if (!this.readiness.isUp) throw new HttpProblem('unavailable', 'The service is coming up or going down.');
    const [log, store] = await Promise.all([this.answers('log', this.log), this.answers('database', this.store)]);
    const away = [...(log ? [] : ['the log']), ...(store ? [] : ['the database']), ...this.readiness.stuck];
    if (away.length > 0) throw new HttpProblem('unavailable', `No answer from ${away.join(' and ')}.`);
    return { status: 'ok' };
  }

  private async answers(name: string, part: Pick<EventLog, 'ping'> | undefined): Promise<boolean> {
    try {
      await within(answerDeadlineMs, part?.ping() ?? Promise.resolve());
      return true;
    } catch (error) {
      this.logger.warn(`The ${name} does not answer: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  }
}
