import { fileOf } from '../../../test/support/source-rows';
import { detectSource, readSource, sourceOf, sources } from './registry';
import { isRefused } from './source';

test('sources have names of their own', () => {
  expect(new Set(sources.map(({ format }) => format)).size).toBe(sources.length);
  expect(sourceOf('icews').urn).toBe('urn:icews');
  expect(() => sourceOf('xls')).toThrow('there are talion, acled');
});

test.each([
  ['{"specversion":"1.0","id":"a"}', 'talion'],
  ['event_id_cnty,event_date,year,sub_event_type,actor1,actor2\n', 'acled'],
  ['"event_id_cnty";"event_date";"sub_event_type";"actor1";"actor2"\n', 'acled'],
  ['event_id_cnty,deleted_timestamp\n', 'acled-deleted'],
  ['\uFEFFid,relid,type_of_violence,side_a,side_b,date_start,date_end\n', 'ucdp-ged'],
  ['Event ID\tEvent Date\tSource Name\tCAMEO Code\tTarget Name\tStory ID\tSentence Number\n', 'icews'],
  ['Event ID\tEvent Date\tEvent Type\tEvent Mode\tContexts\tActor Name\tRecipient Name\n', 'polecat'],
  ['dispnum,incidnum,stday\n', 'mid'],
  ['event_id_cnty,event_date,sub_event_type,actor1,actor2,talion_event\n', 'talion'],
])('detectSource() knows a file by how it begins: %j', async (text, format) => {
  expect((await detectSource([fileOf(text)])).format).toBe(format);
});

test('detectSource() says what to do with a file that is like none', async () => {
  await expect(detectSource([fileOf('a,b\n1,2\n')])).rejects.toThrow(/begins like none of talion.*"a,b".*--format/);
  await expect(detectSource([fileOf('')])).rejects.toMatchObject({ code: 'source-unreadable' });
});

test('readSource() refuses what the gate does not take, by field and value', async () => {
  const text = '{"specversion":"1.0","id":"a","source":"urn:a","type":"talion.rumour.v1","data":{}}\n7\n{"x"\n';
  const refused: unknown[] = [];
  for await (const row of readSource(sourceOf('talion'), [fileOf(text)]))
    if (isRefused(row)) refused.push([row.line, row.problems[0]?.field]);
  expect(refused).toEqual([
    [1, '/type'],
    [2, ''],
    [3, ''],
  ]);
});
