import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { act } from '../support/events';
import { freePort, until } from '../support/processes';
import { post, settled, startStandalone } from '../support/talion';
import type { Talion } from '../support/talion';

type Span = Readonly<{ name: string; traceId: string; spanId: string; parentSpanId?: string; service: string }>;

/** A collector of OpenTelemetry's, as far as a test needs one: it keeps the spans that it is sent. */
class Collector {
  readonly spans: Span[] = [];
  private server: Server | undefined;

  async open(): Promise<string> {
    const port = await freePort();
    this.server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        this.keep(body);
        response.setHeader('Content-Type', 'application/json').end('{}');
      });
    }).listen(port, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${port}`;
  }

  close(): void {
    this.server?.close();
  }

  private keep(body: string): void {
    type Sent = {
      resourceSpans: {
        resource: { attributes: { key: string; value: { stringValue?: string } }[] };
        scopeSpans: { spans: Omit<Span, 'service'>[] }[];
      }[];
    };
    for (const { resource, scopeSpans } of (JSON.parse(body) as Sent).resourceSpans) {
      const service = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? '';
      for (const { spans } of scopeSpans) for (const span of spans) this.spans.push({ ...span, service });
    }
  }
}

const collector = new Collector();
let talion: Talion;
beforeAll(async () => {
  const endpoint = await collector.open();
  talion = await startStandalone({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_BSP_SCHEDULE_DELAY: '100' });
});
afterAll(async () => {
  await talion.stop();
  collector.close();
});

const metrics = async (): Promise<Map<string, number>> => {
  const response = await fetch(`${talion.ingestUrl}/metrics`);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.replace(/ \S+$/, ''), Number(/\S+$/.exec(line)?.[0])]));
};

test('a trace leads from the POST, which the caller began, to the rows', async () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const parent = 'b7ad6b7169203331';
  const { body } = await post(talion, JSON.stringify([act('t1', 'Red>Blue', '2024-05-01')]), {
    traceparent: `00-${traceId}-${parent}-01`,
  });
  await settled(talion, body['position'] as string);
  const ours = (): Span[] => collector.spans.filter((span) => span.traceId === traceId);
  const named = (name: string): Span | undefined => ours().find((span) => span.name === name);
  await until('all spans have come', () =>
    Promise.resolve(named('write') !== undefined && named('POST /v1/events') !== undefined),
  );
  expect(named('POST /v1/events')).toMatchObject({ parentSpanId: parent, service: 'talion-standalone' });
  expect(named('project')?.parentSpanId).toBe(named('POST /v1/events')?.spanId);
  expect(named('fold')?.parentSpanId).toBe(named('project')?.spanId);
  expect(named('write')?.parentSpanId).toBe(named('project')?.spanId);
});

test('metrics tell of events, rows, refusals, sizes, times, lag and memory', async () => {
  const before = await metrics();
  const events = Array.from({ length: 7 }, (_, index) => act(`m${index}`, 'Red>Green', `2024-05-0${index + 1}`));
  const { body } = await post(talion, JSON.stringify(events));
  await settled(talion, body['position'] as string);
  const after = await metrics();
  const more = (name: string): number => (after.get(name) ?? NaN) - (before.get(name) ?? 0);
  expect(more('talion_projector_events_total')).toBe(7);
  expect(more('talion_projector_rows_total{model="actions",change="written"}')).toBe(7);
  expect(more('talion_projector_batch_records_sum')).toBe(7);
  expect(more('talion_projector_fold_seconds_count')).toBe(more('talion_projector_write_seconds_count'));
  expect(more('talion_projector_fold_seconds_sum')).toBeGreaterThan(0);
  expect(after.get('talion_projector_lag_events{partition="0"}')).toBe(0);
  expect(after.get('talion_projector_lag_seconds{partition="0"}')).toBe(0);
  expect(after.get('talion_projector_leading')).toBe(1);
  expect(after.get('talion_projector_halted_events')).toBe(0);
  expect(after.get('process_resident_memory_bytes')).toBeGreaterThan(10_000_000);
  expect(more('talion_http_request_duration_seconds_count{method="POST",route="/v1/events",status="202"}')).toBe(1);
});

test('every figure that the dashboard shows is one that the services tell', async () => {
  const text = await readFile(join(__dirname, '../../docker/grafana/talion.json'), 'utf8');
  const dashboard = JSON.parse(text) as { panels: { targets: { expr: string }[] }[] };
  const shown = new Set(
    dashboard.panels.flatMap(({ targets }) =>
      targets.flatMap(({ expr }) => expr.match(/\b(?:talion|process|nodejs)_[a-z0-9_]+/g) ?? []),
    ),
  );
  const told = new Set([...(await metrics()).keys()].map((line) => line.replace(/\{.*/, '')));
  // Those that count by labels are told from their first time on.
  const help = await (await fetch(`${talion.ingestUrl}/metrics`)).text();
  const known = new Set([...help.matchAll(/^# TYPE (\S+)/gm)].map(([, name = '']) => name));
  const base = (name: string): string => name.replace(/_(?:bucket|sum|count)$/, '');
  expect(shown.size).toBeGreaterThan(10);
  expect([...shown].filter((name) => !told.has(name) && !known.has(base(name)))).toEqual([]);
});
