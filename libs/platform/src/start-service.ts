import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { addressOf, isLoopback } from './config';
import type { ServiceConfig } from './config';
import { Readiness } from './health/readiness';
import { Metrics } from './metrics/metrics';
import { KnownRoutes } from './http/known-routes';
import { secure } from './http/security';
import { ServiceLogger } from './http/service-logger';
import { describeApi } from './openapi/document';
import { serveReference } from './openapi/reference';
import { PlatformModule } from './platform.module';
import type { Ports, Service } from './platform.module';
import { startTracing, traceRequests } from './tracing/tracing';
import { PlatformTrouble } from './trouble';

export type RunningService = Readonly<{
  /** Where it is reached, without a slash at the end. */
  url: string;
  /** Ends what is under way and closes the port; its ports (log, store) are left open. */
  close(): Promise<void>;
}>;

export type StartedService = Service &
  Readonly<{
    /** Done between the port's opening and the word that the service is ready. */
    whenListening?: (url: string) => Promise<void>;
  }>;

/**
 * Starts a service on its HTTP port. `ports` stay the caller's to close.
 *
 * @throws PlatformTrouble `port-in-use`, `address-unusable`.
 */
export async function startService(
  service: StartedService,
  config: ServiceConfig,
  ports: Ports,
): Promise<RunningService> {
  const { name, whenListening } = service;
  const logger = new ServiceLogger(name, config.logFormat);
  const stopTracing = startTracing(name);
  const app = await NestFactory.create<NestExpressApplication>(PlatformModule.around(service, config, ports), {
    // Bodies are read behind the guard, by those routes that take one.
    bodyParser: false,
    abortOnError: false,
    routeResolutionStrategy: 'specificity',
    logger,
  });
  try {
    app.set('query parser', 'simple');
    app.use(app.get(Metrics).measure);
    app.use(traceRequests);
    secure(app, config.corsOrigins);
    const document = describeApi(app, name);
    app.get(KnownRoutes).learn(document);
    serveReference(app, document);
    const url = await listen(app, config);
    await whenListening?.(url);
    app.get(Readiness).declare();
    logger.log(`${name} listens at ${url}`, 'Service');
    if (!isLoopback(config.host)) logger.warn(openWarning(name), 'Service');
    const close = async (): Promise<void> => {
      await app.close();
      await stopTracing();
    };
    return { url, close };
  } catch (error) {
    await app.close();
    await stopTracing();
    throw error;
  }
}

const openWarning = (name: string): string =>
  `${name} can be reached from other machines: whoever has a key may use it, and without TLS in front keys can be read on the way.`;

/** What the operating system says, and what a person can do about it. */
async function listen(app: NestExpressApplication, { host, port }: ServiceConfig): Promise<string> {
  try {
    await app.listen(port, host);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    if (code === 'EADDRINUSE') {
      throw new PlatformTrouble(
        'port-in-use',
        `Port ${port} of ${host} is in use: perhaps another Talion runs there. Stop it, or choose another port, such as PORT=${port + 100}.`,
        { cause },
      );
    }
    if (['EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].includes(code)) {
      const message = `This machine cannot listen on port ${port} of ${host} (${code}). Choose others with HOST and PORT.`;
      throw new PlatformTrouble('address-unusable', message, { cause });
    }
    throw cause;
  }
  const address: unknown = app.getHttpServer().address();
  const bound = typeof address === 'object' && address !== null && 'port' in address ? Number(address.port) : port;
  return addressOf(host, bound);
}
