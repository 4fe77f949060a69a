import { ConsoleLogger } from '@nestjs/common';

/** Where Nest tells of its own start, line by line: nobody reads it, and what a person should see drowns in it. */
const chatter = new Set(['InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestFactory', 'NestApplication']);

/** Lines of JSON for machines, lines of words for a terminal; NEST_LOG_LEVEL chooses how much. */
export class ServiceLogger extends ConsoleLogger {
  constructor() {
    super({
      json: !process.stdout.isTTY,
      ...(process.env['NEST_LOG_LEVEL'] ? {} : { logLevels: ['fatal', 'error', 'warn', 'log'] }),
    });
  }

  override log(message: unknown, ...rest: unknown[]): void {
    const context = rest.at(-1);
    if (typeof context === 'string' && chatter.has(context)) return;
    super.log(message, ...rest);
  }
}
