import { ConsoleLogger } from '@nestjs/common';
import type { LogFormat } from '../config';
import { currentTrace } from '../tracing/tracing';

/** Where Nest tells of its own start, line by line: nobody reads it, and what a person should see drowns in it. */
const chatter = new Set(['InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestFactory', 'NestApplication']);

type JsonLine = ReturnType<ConsoleLogger['getJsonLogObject']>;

/**
 * Lines of JSON for machines, lines of words for a terminal; LOG_FORMAT (`json`, `text`) chooses otherwise, and NEST_LOG_LEVEL how much. JSON names the
 * service, and the trace in which a line was written, under the names by which collectors of logs find traces.
 */
export class ServiceLogger extends ConsoleLogger {
  constructor(
    private readonly service: string,
    format: LogFormat = process.stdout.isTTY ? 'text' : 'json',
  ) {
    super({
      json: format === 'json',
      ...(process.env['NEST_LOG_LEVEL'] ? {} : { logLevels: ['fatal', 'error', 'warn', 'log'] }),
    });
  }

  override log(message: unknown, ...rest: unknown[]): void {
    const context = rest.at(-1);
    if (typeof context === 'string' && chatter.has(context)) return;
    super.log(message, ...rest);
  }

  protected override getJsonLogObject(...given: Parameters<ConsoleLogger['getJsonLogObject']>): JsonLine {
    const [, traceId, spanId] = currentTrace()?.split('-') ?? [];
    const traced = traceId === undefined ? {} : { trace_id: traceId, span_id: spanId };
    return { ...super.getJsonLogObject(...given), service: this.service, ...traced };
  }
}
