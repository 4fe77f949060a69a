import { openPostgresBuildSite } from '@talion/read-model';
import type { BuildPurpose } from '@talion/read-model';
import type { BuildSite, EventLog } from '@talion/tracking';
import type { ServiceConfig } from './config';
import { openLog } from './open-ports';

/** The log, and a place to build the read models anew beside the live ones. */
export type OpenSite = Readonly<{ log: EventLog; site: BuildSite; close(): Promise<void> }>;

/** Rejects with `TrackingTrouble`. */
export async function openBuildSite(config: ServiceConfig, purpose: BuildPurpose): Promise<OpenSite> {
  const site = await openPostgresBuildSite(config.databaseUrl, purpose);
  try {
    const log = await openLog(config);
    const close = async (): Promise<void> => {
      await log.close();
      await site.close();
    };
    return { log, site, close };
  } catch (error) {
    await site.close();
    throw error;
  }
}
