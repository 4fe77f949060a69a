import type { QueryRunner } from 'typeorm';
import { projector } from './write-step';

/** Takes the lead where nobody has it or it has run out, by the clock of the database: those of the projectors may differ. */
export async function takeLead(runner: QueryRunner, holder: string, forMs: number): Promise<boolean> {
  const taken = (await runner.query(
    `INSERT INTO leads AS held (projector, holder, until) VALUES ($1, $2, clock_timestamp() + $3 * interval '1 millisecond')
     ON CONFLICT (projector) DO UPDATE SET holder = excluded.holder, until = excluded.until
       WHERE held.holder = excluded.holder OR held.until < clock_timestamp()
     RETURNING holder`,
    [projector, holder, forMs],
  )) as unknown[];
  return taken.length > 0;
}

export async function resignLead(runner: QueryRunner, holder: string): Promise<void> {
  await runner.query('DELETE FROM leads WHERE projector = $1 AND holder = $2', [projector, holder]);
}
