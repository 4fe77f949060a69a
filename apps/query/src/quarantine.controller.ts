import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { NeedsAccess } from '@talion/platform';
import { quarantineAnswerSchema } from './answer-schemas';
import { filters, kindFilter, paging } from './known-parameters';
import { isQuarantineCursor, ListQuarantine, quarantineKinds } from './list-quarantine.query';
import type { QuarantineAnswer } from './list-quarantine.query';
import { readAsked } from './read-asked';
import { Answers } from './answers.decorator';

/** What is in the log and counts for nothing, with the reason: nothing is lost without a word. */
@ApiTags('query')
@NeedsAccess('read')
@Controller('v1/quarantine')
export class QuarantineController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    operationId: 'listQuarantine',
    summary:
      'Records that were set aside: events that could not be folded, records that are no events, and those whose identity was taken by another content',
    description:
      'Events that a defect of the program halts are tried again when a projector starts. Records that are no events came into the log by another door than ingest. `POST /v1/quarantine/replays` brings a record back after a fix.',
  })
  @Answers(quarantineAnswerSchema, { ...filters, kind: kindFilter(quarantineKinds), ...paging })
  list(@Query() given: Readonly<Record<string, unknown>>): Promise<QuarantineAnswer> {
    const { cursor, ...others } = given;
    const ours = typeof cursor === 'string' && isQuarantineCursor(cursor) ? cursor : undefined;
    const read = readAsked(ours === undefined ? given : others, { list: true, kinds: quarantineKinds });
    const { kind, ...filter } = read.filter;
    return this.queries.execute(
      new ListQuarantine(
        { ...read, filter },
        quarantineKinds.find((one) => one === kind),
        ours ?? read.page.after,
      ),
    );
  }
}
