/** The records that every contender writes: reports of a battle, as JSON of some 600 bytes, each with an id of its own. */
export function reportText(id: string, at: number): string {
  const from = new Date(Date.UTC(2000, 0, 1) + at * 3_600_000);
  return JSON.stringify({
    specversion: '1.0',
    id,
    source: 'urn:bench:reports',
    type: 'talion.action.reported.v1',
    time: '2024-06-01T12:00:00.000Z',
    data: {
      identity: 'coded',
      type: 'ASSAULT',
      mode: 'heavy-weapons',
      occurred: { from: from.toISOString(), to: new Date(from.getTime() + 86_400_000).toISOString(), precision: 'day' },
      initiators: [{ name: `Red brigade ${at % 97}` }],
      targets: [{ name: `Blue brigade ${at % 89}` }],
      place: { name: `Town ${at % 1000}`, countries: ['Green'], latitude: 33.4, longitude: 38.7, precision: 'town' },
      killed: { low: 1, best: 2, high: 3 },
      summary: 'Shelling of a village near the river was reported by the wire service late in the evening.',
    },
  });
}

export const reportTexts = (run: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => reportText(`${run}-${at}`, at));

/** Bytes of a record, to give the tools that make their own. */
export const recordBytes = Buffer.byteLength(reportText('bench-100000', 100_000));
