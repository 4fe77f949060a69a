import type { Tables } from '@talion/read-model';
import { FirstTables1796680000000 } from './first-tables';

/** In a schema of their own, which building the read models anew leaves alone. */
export const deskTables: Tables = {
  schema: 'talion_desk',
  subject: 'The tables of the alerts',
  application: 'talion desk',
  entities: [],
  migrations: [FirstTables1796680000000],
};
