import { Global, Module } from '@nestjs/common';
import type { DynamicModule, Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import type { EventLog, ReadStore } from '@talion/tracking';
import type { ServiceConfig } from './config';
import { HealthController } from './health/health.controller';
import { Readiness } from './health/readiness';
import { KnownRoutes } from './http/known-routes';
import type { ApiKeys } from './keys/api-keys';
import { KeyGuard } from './keys/key.guard';
import { Metrics } from './metrics/metrics';
import { MetricsController } from './metrics/metrics.controller';
import { ProblemFilter } from './problems/problem.filter';
import type { DeskPorts } from './open-desk';
import { API_KEYS, CHANNELS, CONFIG, DESK_STORE, EVENT_LOG, READ_STORE, SERVICE_NAME } from './tokens';

/** What a service works with, opened before it and closed after it. */
export type Ports = Readonly<{
  /** Left out in services that neither append nor read the log. */
  log?: EventLog;
  store: ReadStore;
  keys: ApiKeys;
  /** In services that tell desks. */
  desk?: DeskPorts;
}>;

/** Which of Talion's services this process is, and of what it is made. */
export type Service = Readonly<{ name: string; modules: readonly Type[] }>;

/** The same frame around every service: its ports, the guard, the error filter, health. */
@Global()
@Module({})
export class PlatformModule {
  static around({ name, modules }: Service, config: ServiceConfig, { log, store, keys, desk }: Ports): DynamicModule {
    const given = [
      { provide: SERVICE_NAME, useValue: name },
      { provide: CONFIG, useValue: config },
      ...(log ? [{ provide: EVENT_LOG, useValue: log }] : []),
      { provide: READ_STORE, useValue: store },
      { provide: API_KEYS, useValue: keys },
      ...(desk
        ? [
            { provide: DESK_STORE, useValue: desk.store },
            { provide: CHANNELS, useValue: desk.channels },
          ]
        : []),
    ];
    return {
      module: PlatformModule,
      imports: [...modules],
      controllers: [HealthController, MetricsController],
      providers: [
        ...given,
        KnownRoutes,
        Metrics,
        Readiness,
        { provide: APP_GUARD, useClass: KeyGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [...given.map(({ provide }) => provide), Metrics, Readiness],
    };
  }
}
