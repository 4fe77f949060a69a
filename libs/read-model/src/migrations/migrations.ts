import { DecisionsFound1796300000000 } from './decisions-found';
import { EventsByType1795561200000 } from './events-by-type';
import { FirstTables1764000000000 } from './first-tables';
import { FoundByInterval1796260000000 } from './found-by-interval';
import { FoundByMarks1796320000000 } from './found-by-marks';
import { FoundByStep1796166000000 } from './found-by-step';
import { FoundByWords1796310000000 } from './found-by-words';
import { LeadsAndHalts1796200000000 } from './leads-and-halts';

/** All migrations, in the order in which they are run; listed by hand, so that they are found wherever the program was compiled to. */
export const migrations = [
  FirstTables1764000000000,
  EventsByType1795561200000,
  FoundByStep1796166000000,
  LeadsAndHalts1796200000000,
  FoundByInterval1796260000000,
  DecisionsFound1796300000000,
  FoundByWords1796310000000,
  FoundByMarks1796320000000,
];
