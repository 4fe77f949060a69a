import { EventsByType1795561200000 } from './events-by-type';
import { FirstTables1764000000000 } from './first-tables';

/** All migrations, in the order in which they are run; listed by hand, so that they are found wherever the program was compiled to. */
export const migrations = [FirstTables1764000000000, EventsByType1795561200000];
