import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import type { DeskStore } from '@talion/alerting';
import { ApiKeys, readConfig, startService } from '@talion/platform';
import type { ServiceConfig } from '@talion/platform';
import { MemoryEventLog, MemoryReadStore } from '@talion/tracking';
import { AlerterModule } from '../../apps/alerter/src/alerter.module';
import { IngestModule } from '../../apps/ingest/src/ingest.module';
import { QueryModule } from '../../apps/query/src/query.module';

/** Where the types of the client stand. */
export const typesFile = join(__dirname, '../../libs/client/src/api.ts');

const banner = '// Made from the OpenAPI document of the services by `npm run client`: do not change by hand.\n\n';

/** What the alerter's loops ask, answered with nothing: only the description of its interface is wanted. */
const idleStore: Pick<DeskStore, 'plan' | 'due' | 'beSeen'> = {
  plan: () => Promise.resolve(undefined),
  due: () => Promise.resolve([]),
  beSeen: () => Promise.resolve(),
};
const idleDesk = { store: idleStore as DeskStore, channels: {}, close: () => Promise.resolve() };

/** The types of the whole interface, as the code that runs here describes it. */
export async function apiTypes(): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(await document()));
  const options = await resolveConfig(typesFile);
  return format(banner + astToString(nodes), { ...options, parser: 'typescript' });
}

/** The OpenAPI document of all services in one process, on a log and a store in memory: nothing is asked of them. */
async function document(): Promise<unknown> {
  const config: ServiceConfig = { ...readConfig({}, { port: 0 }), databaseUrl: 'none' };
  const keys = new ApiKeys({
    find: () => Promise.resolve(undefined),
    save: () => Promise.resolve(),
    list: () => Promise.resolve([]),
    remove: () => Promise.resolve(),
  });
  const service = await startService(
    { name: 'standalone', modules: [IngestModule, QueryModule, AlerterModule] },
    config,
    { log: new MemoryEventLog(), store: new MemoryReadStore(), desk: idleDesk, keys },
  );
  try {
    return await (await fetch(`${service.url}/openapi.json`)).json();
  } finally {
    await service.close();
  }
}
