import { ConsoleLogger } from '@nestjs/common';
import { currentTrace } from '../tracing/tracing';

/** Where Nest tells of its own start, line by line: nobody reads it, and what a person should see drowns in it. */
const chatter = new Set(['InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestFactory', 'NestApplication']);

type JsonLine = ReturnType<ConsoleLogger['getJsonLogObject']>;

/**
 * Lines of JSON for machines, lines of words for a terminal; LOG_FORMAT (`json`, `text`) chooses otherwise, and NEST_LOG_LEVEL how much. JSON names the
 * service, and the trace in which a line was written.
 */
export class ServiceLogger extends ConsoleLogger {
  constructor(private readonly service: string) {
    const format = process.env['LOG_FORMAT'];
    super({
      json: format === 'json' || (format !== 'text' && !process.stdout.isTTY),
      ...(process.env['NEST_LOG_LEVEL'] ? {} : { logLevels: ['fatal', 'error', 'warn', 'log'] }),
    });
  }

  override log(message: unknown, ...rest: unknown[]): void {
    const context = rest.at(-1);
    if (typeof context === 'string' && chatter.has(context)) return;
    super.log(message, ...rest);
  }

  protected override getJsonLogObject(...given: Parameters<ConsoleLogger['getJsonLogObject']>): JsonLine {
    const trace = currentTrace();
    return { ...super.getJsonLogObject(...given), service: this.service, ...(trace !== undefined && { trace }) };
  }
}
