import { Logger } from '@nestjs/common';
import type { Type } from '@nestjs/common';
import { readConfig, withDatabase } from './config';
import { ServiceLogger } from './http/service-logger';
import { openPorts } from './open-ports';
import { startService } from './start-service';
import { endProcess, failWith, untilToldToEnd } from './until-told-to-end';

export type ServiceProgram = Readonly<{
  name: string;
  /** The port it listens on unless PORT says otherwise. */
  port: number;
  modules: readonly Type[];
  /** Whether it appends to the log or reads it; the others live from the read models alone. */
  usesLog: boolean;
  /** Whether it sends alerts. */
  tellsDesks?: true;
}>;

/** A whole service as a process: configured by the environment, until SIGINT or SIGTERM. */
export async function runService({ name, port, modules, ...uses }: ServiceProgram): Promise<void> {
  try {
    const config = withDatabase(readConfig(process.env, { port }));
    // What is told while the log or the database is still away is told as all that follows.
    Logger.overrideLogger(new ServiceLogger(name, config.logFormat));
    const ports = await openPorts(config, uses);
    const service = await startService({ name, modules }, config, ports);
    await untilToldToEnd();
    await endProcess([() => service.close(), () => ports.close()]);
  } catch (error) {
    failWith(error);
  }
}
