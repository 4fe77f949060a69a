import type { ActionRow, AlertRow, ChainRow, CoverageRow, SequenceRow, DyadRow } from '@talion/domain';

/** What an analyst must see once both papers are read: each line of the story, asked by HTTP as an analyst asks. */
type Rows = <T>(model: string, asked?: Readonly<Record<string, string>>) => Promise<T[]>;

export function asAnAnalystMustSeeIt(rows: Rows): void {
  const action = async (id: string, asked = {}): Promise<ActionRow> => {
    const found = (await rows<ActionRow>('actions', asked)).find((one) => one.id === id);
    if (!found) throw new Error(`There is no action ${id}`);
    return found;
  };

  test('the attack, the strikes and the killing are one action each, with their reports', async () => {
    const [attack, strikes, killing] = await Promise.all(
      ['bloomberg-04', 'bloomberg-10', 'bloomberg-13'].map((id) => action(id)),
    );
    expect(attack?.reports.map(({ id }) => id)).toEqual(['bloomberg-04', 'ft-04']);
    expect(strikes?.reports.map(({ id }) => id).sort()).toEqual(['bloomberg-10', 'bloomberg-11-toll', 'ft-10']);
    expect(killing?.reports.map(({ id }) => id)).toEqual(['bloomberg-13', 'ft-13']);
    expect(attack?.injured).toEqual({ low: 24, best: 41 });
  });

  test('the commander has the name that only one paper knew, and the answer says which', async () => {
    const { targets, sources } = await action('bloomberg-13');
    expect(targets).toHaveLength(1);
    expect(targets[0]).toContain('wisam');
    expect(sources.targets[targets[0] ?? '']).toEqual(['ft-13']);
  });

  test('who attacked Tower 22 is claimed and disputed; with everybody accused, the umbrella group stands beside', async () => {
    expect(await action('bloomberg-04')).toMatchObject({
      initiators: ['kataib-hezbollah'],
      rung: 'claimed',
      disputed: true,
    });
    const accused = await action('bloomberg-04', { attribution: 'accused' });
    expect(accused.initiators).toEqual(['islamic-resistance-in-iraq', 'kataib-hezbollah']);
  });

  test('at bloc level the strikes and the killing answer the attack: one completed cycle, escalatory', async () => {
    const sequences = (await rows<SequenceRow>('sequences')).filter(({ dyad }) => dyad === 'iran--united-states');
    expect(sequences).toHaveLength(1);
    const [sequence] = sequences;
    expect(sequence?.moves.map(({ actions }) => actions)).toEqual([['bloomberg-04'], ['bloomberg-10', 'bloomberg-13']]);
    expect(sequence?.cycles).toMatchObject([
      { completed: true, verdict: 'escalatory', latency: { lowDays: 1, highDays: 13 } },
    ]);
    expect(sequence?.cycles[0]?.proportionality).toBeCloseTo(1.2, 1);
    expect(sequence?.openProvocation).toBeUndefined();
    const dyad = (await rows<DyadRow>('dyads')).find(({ id }) => id === 'iran--united-states');
    expect(dyad?.shown).toEqual(
      expect.arrayContaining([
        { action: 'bloomberg-01', as: 'too-vague' },
        { action: 'bloomberg-16', as: 'answers-elsewhere' },
      ]),
    );
  });

  test('at party level the killing answers the attack, restrained, and the strikes stand alone', async () => {
    const sequences = await rows<SequenceRow>('sequences', { level: 'party' });
    const of = (dyad: string): SequenceRow[] => sequences.filter((one) => one.dyad === dyad);
    const [exchange] = of('kataib-hezbollah--united-states');
    expect(exchange?.moves.map(({ actions }) => actions)).toEqual([['bloomberg-04'], ['bloomberg-13']]);
    expect(exchange?.cycles[0]?.verdict).toBe('restrained');
    expect(exchange?.cycles[0]?.proportionality).toBeCloseTo(-0.8, 1);
    for (const dyad of ['iran--united-states', 'iran-backed-forces--united-states']) {
      expect(of(dyad)).toMatchObject([{ kind: 'one-sided', moves: [{ actions: ['bloomberg-10'] }] }]);
    }
  });

  test('two escalation chains, the first with its restraint and signals, the second with none', async () => {
    const chains = await rows<ChainRow>('chains');
    expect(chains).toHaveLength(2);
    expect(chains.find(({ id }) => id === 'bloomberg-04')).toMatchObject({
      actions: ['bloomberg-04', 'bloomberg-10', 'bloomberg-13'],
      restraints: ['bloomberg-08'],
      signals: ['bloomberg-09', 'bloomberg-11', 'ft-12'],
    });
    expect(chains.find(({ id }) => id === 'bloomberg-15')).toMatchObject({
      actions: ['bloomberg-15', 'bloomberg-16'],
      restraints: [],
      signals: [],
    });
  });

  test('between the papers the commander has no name and the toll is dozens', async () => {
    const between = { asOf: '2024-02-08T12:00:00Z' };
    expect((await action('bloomberg-13', between)).targets).toEqual(['unnamed-of-kataib-hezbollah']);
    expect((await action('bloomberg-04', between)).injured).toEqual({ low: 24 });
  });

  test('one new retaliation cycle and two chains are raised, and nothing else', async () => {
    const alerts = await rows<AlertRow>('alerts');
    expect(alerts.map(({ id }) => id).sort()).toEqual([
      'chain.started:bloomberg-04',
      'chain.started:bloomberg-15',
      'cycle.completed:iran--united-states:bloomberg-04:1',
    ]);
    expect(alerts.every(({ historical }) => !historical)).toBe(true);
  });

  test('the running totals show what is missing', async () => {
    const coverage = await rows<CoverageRow>('coverage');
    expect(coverage.find(({ id }) => id === 'ft-03')?.counts.injured).toEqual({
      said: 143,
      recorded: 41,
      missing: 102,
    });
    expect(coverage.find(({ id }) => id === 'ft-14')?.counts.actions).toEqual({ said: 2, recorded: 1, missing: 1 });
  });
}
