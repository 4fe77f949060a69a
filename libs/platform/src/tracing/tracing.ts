import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Attributes, Link, SpanContext } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { NextFunction, Request, Response } from 'express';
import { within } from '../within';

/** Variables that name a collector, as OpenTelemetry has them: without one nothing is traced, and a span costs nothing. */
const endpoints = ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'];

/** How long sending what is left may take at the end, in milliseconds: ports are closed after it, all within what a service has to end. */
const sendRestDeadlineMs = 2000;

/** OpenTelemetry has one provider for a process: of several services in it the first one gives traces their name. */
let isTraced = false;

const tracer = () => trace.getTracer('talion');

/** Sends traces to the collector that the environment names; gives how to stop, which sends what is left. */
export function startTracing(service: string): () => Promise<void> {
  const { env } = process;
  const isAsked = endpoints.some((name) => env[name]) && env['OTEL_SDK_DISABLED']?.toLowerCase() !== 'true';
  if (isTraced || !isAsked) return () => Promise.resolve();
  isTraced = true;
  const provider = new NodeTracerProvider({
    // OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES have the last word.
    resource: resourceFromAttributes({ 'service.name': `talion-${service}` }).merge(
      detectResources({ detectors: [envDetector] }),
    ),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  return async () => {
    // A collector that is away, or takes what it is sent and says nothing, must not keep a service from ending well.
    await within(sendRestDeadlineMs, provider.shutdown()).catch(() => undefined);
    // Whoever starts later in this process traces anew, not into what has ended.
    for (const part of [trace, context, propagation]) part.disable();
    isTraced = false;
  };
}

/** A span around each request, as a part of the trace that the caller names. */
export function traceRequests(request: Request, response: Response, next: NextFunction): void {
  const around = propagation.extract(context.active(), request.headers);
  const attributes = { 'http.request.method': request.method, 'url.path': request.path };
  tracer().startActiveSpan(request.method, { kind: SpanKind.SERVER, attributes }, around, (span) => {
    response.once('close', () => {
      const route = (request.route as { path?: unknown } | undefined)?.path;
      if (typeof route === 'string') span.updateName(`${request.method} ${route}`).setAttribute('http.route', route);
      span.setAttribute('http.response.status_code', response.statusCode);
      if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    });
    next();
  });
}

/** The trace that this code runs in, as W3C `traceparent` has it; undefined outside of any. */
export function currentTrace(): string | undefined {
  const span = trace.getActiveSpan()?.spanContext();
  return span && trace.isSpanContextValid(span) ? written(span) : undefined;
}

export type SpanDone = Readonly<{
  name: string;
  /** When it began and ended, in milliseconds since 1970. */
  from: number;
  to: number;
  attributes?: Attributes;
  /** `traceparent` of what it belongs to, and of others that it is about. */
  parent?: string;
  links?: readonly string[];
}>;

/** Tells of work that is done; gives its `traceparent`, for what was a part of it. */
export function tellSpan({ name, from, to, attributes = {}, parent, links = [] }: SpanDone): string {
  const above = parent === undefined ? undefined : read(parent);
  const around = above ? trace.setSpanContext(context.active(), above) : context.active();
  const linked = links.flatMap((one): Link[] => {
    const found = read(one);
    return found ? [{ context: found }] : [];
  });
  const span = tracer().startSpan(
    name,
    { kind: SpanKind.CONSUMER, startTime: from, attributes, links: linked },
    around,
  );
  span.end(to);
  return written(span.spanContext());
}

const written = ({ traceId, spanId, traceFlags }: SpanContext): string =>
  `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;

function read(traceparent: string): SpanContext | undefined {
  const [, traceId, spanId, flags] = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(traceparent) ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined;
  return { traceId, spanId, traceFlags: parseInt(flags, 16), isRemote: true };
}
