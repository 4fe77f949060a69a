import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Server, ServerResponse } from 'node:http';
import express from 'express';
import { ServiceLogger } from '../http/service-logger';
import { currentTrace, startTracing, tellSpan, traceRequests } from './tracing';

type Attribute = Readonly<{ key: string; value: Readonly<{ stringValue?: string }> }>;
type Span = Readonly<{
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  links?: readonly Readonly<{ traceId: string; spanId: string }>[];
}>;
type Sent = Readonly<{
  resourceSpans: readonly Readonly<{
    resource: { attributes: readonly Attribute[] };
    scopeSpans: readonly { spans: readonly Span[] }[];
  }>[];
}>;

/** A collector of OpenTelemetry's as far as a test needs one: what it was sent, each body as it came. */
const sent: Sent[] = [];
const servers: Server[] = [];
const listening = async (server: Server): Promise<string> => {
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
let collectorUrl = '';
const collector = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    sent.push(JSON.parse(Buffer.concat(chunks).toString()) as Sent);
    response.setHeader('Content-Type', 'application/json').end('{}');
  });
});

/** A logger that shows the line instead of printing it. */
class ShownLogger extends ServiceLogger {
  lineOf(message: string): object {
    return this.getJsonLogObject(message, { context: 'Test', logLevel: 'log' });
  }
}

const spans = (): Span[] =>
  sent.flatMap((one) => one.resourceSpans.flatMap((r) => r.scopeSpans.flatMap((s) => s.spans)));
const [traceId, callerSpan] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'];
const caller = `00-${traceId}-${callerSpan}-01`;

beforeAll(async () => {
  collectorUrl = await listening(collector);
});
beforeEach(() => {
  sent.splice(0);
  delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT'];
  delete process.env['OTEL_RESOURCE_ATTRIBUTES'];
});
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** Asks a tiny service once, in the caller's trace; gives what the code behind the request saw. */
async function ask(): Promise<{ trace: string | undefined; line: object }> {
  const app = express();
  let seen: { trace: string | undefined; line: object } | undefined;
  app.use(traceRequests);
  let closed: Promise<unknown> = Promise.resolve();
  app.get('/things/:id', (_request, response) => {
    seen = { trace: currentTrace(), line: new ShownLogger('test').lineOf('hello') };
    closed = once(response, 'close');
    response.send('a thing');
  });
  const url = await listening(createServer(app));
  await (await fetch(`${url}/things/7`, { headers: { traceparent: caller } })).text();
  // The span ends with the answer's close, which whoever asked may be ahead of.
  await closed;
  if (!seen) throw new Error('The request did not arrive');
  return seen;
}

test('startTracing() does nothing without a collector', async () => {
  const stop = startTracing('test');
  const { trace, line } = await ask();
  expect(trace).toBeUndefined();
  expect(line).toMatchObject({ level: 'log', context: 'Test', message: 'hello', service: 'test' });
  expect(line).not.toHaveProperty('trace_id');
  await stop();
});

test('traceRequests() goes on with the trace of the caller, and lines of log name it; a later start traces, too', async () => {
  process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = collectorUrl;
  process.env['OTEL_RESOURCE_ATTRIBUTES'] = 'deployment.environment.name=test';
  for (let start = 1; start <= 2; start++) {
    const stop = startTracing('test');
    const { trace, line } = await ask();
    await stop();
    expect(spans()).toHaveLength(start);
    const span = spans().at(-1);
    expect(span).toMatchObject({ name: 'GET /things/:id', traceId, parentSpanId: callerSpan });
    expect(trace).toBe(`00-${traceId}-${span?.spanId}-01`);
    expect(line).toMatchObject({ trace_id: traceId, span_id: span?.spanId });
  }
  const attributes = sent[0]?.resourceSpans[0]?.resource.attributes;
  expect(attributes).toContainEqual({ key: 'service.name', value: { stringValue: 'talion-test' } });
  expect(attributes).toContainEqual({ key: 'deployment.environment.name', value: { stringValue: 'test' } });
});

test('tellSpan() tells of what is done, below its parent or with links to its causes', async () => {
  process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = collectorUrl;
  const stop = startTracing('test');
  const below = tellSpan({ name: 'below', from: 1000, to: 2000, parent: caller });
  tellSpan({ name: 'beside', from: 1000, to: 2000, links: [caller, below, 'nonsense'] });
  await stop();
  const named = (name: string): Span | undefined => spans().find((span) => span.name === name);
  expect(named('below')).toMatchObject({ traceId, parentSpanId: callerSpan });
  expect(named('beside')?.traceId).not.toBe(traceId);
  expect(named('beside')?.links).toMatchObject([
    { traceId, spanId: callerSpan },
    { traceId, spanId: below.split('-')[2] },
  ]);
});

test('startTracing() ends in time although the collector never answers', async () => {
  const waiting: ServerResponse[] = [];
  process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = await listening(
    createServer((_request, response) => void waiting.push(response)),
  );
  const stop = startTracing('test');
  tellSpan({ name: 'unheard', from: 1000, to: 2000 });
  const from = Date.now();
  await stop();
  expect(Date.now() - from).toBeLessThan(4000);
  expect(waiting).toHaveLength(1);
  // What still waits would outlive the test: asked once more, it ends when the answer is there.
  for (const response of waiting) response.end('{}');
  await stop();
});
