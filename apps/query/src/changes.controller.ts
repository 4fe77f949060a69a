import { Controller, Inject, Sse, SseSignal } from '@nestjs/common';
import type { MessageEvent, OnModuleDestroy } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { from } from 'rxjs';
import type { Observable } from 'rxjs';
import { NeedsAccess, problemAnswer, READ_STORE } from '@talion/platform';
import type { ReadStore } from '@talion/tracking';
import { followChanges } from './follow-changes';

/** Tells pages that there is something new to read. */
@ApiTags('query')
@NeedsAccess('read')
@Controller('v1/changes')
export class ChangesController implements OnModuleDestroy {
  private readonly closing = new AbortController();

  constructor(@Inject(READ_STORE) private readonly store: ReadStore) {}

  /** Ends every stream, so that the port can close. */
  onModuleDestroy(): void {
    this.closing.abort();
  }

  @Sse('stream')
  @ApiOperation({
    operationId: 'streamChanges',
    summary: 'Where the read models stand, each time that they move, as server-sent events',
    description:
      'Each event has a position of the log as its data: all questions asked from then on cover it. Moves that follow each other closely are told as one.',
  })
  @ApiResponse({
    status: 200,
    description: 'A stream that does not end by itself.',
    content: { 'text/event-stream': { schema: { type: 'string', description: 'A position of the log.' } } },
  })
  @ApiResponse(problemAnswer(503, 'The database cannot be reached.'))
  stream(@SseSignal() gone: AbortSignal): Observable<MessageEvent> {
    return from(followChanges(this.store, AbortSignal.any([gone, this.closing.signal])));
  }
}
