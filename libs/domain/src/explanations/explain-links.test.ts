import { act, related } from '../../../../test/support/events';
import { project } from '../project';
import { explainLinks } from './explain-links';
import type { LinkExplained } from './explain-links';

const relations = [related('l1', 'Corps', 'part_of', 'Red'), related('l2', 'Proxy', 'backed_by', 'Red')];

function linkOf(trigger: string, response: string): LinkExplained | undefined {
  const models = project([...relations, act('a', trigger, '2024-01-05'), act('b', response, '2024-01-06')]);
  return explainLinks(models.links, models.actions, models.relations)[0];
}

test.each([
  ['Red>Blue', 'Blue>Red', 'actor', ['red', 'red'], 'red'],
  ['Corps>Blue', 'Blue>Red', 'party', ['red', 'corps'], 'red'],
  ['Proxy>Blue', 'Blue>Corps', 'bloc', ['corps', 'proxy'], 'red'],
])('explainLinks() says at which level %s is met by %s', (trigger, response, level, pair, side) => {
  const link = linkOf(trigger, response);
  expect(link?.ends).toEqual({
    hit: { level, pair, side },
    acted: { level: 'actor', pair: ['blue', 'blue'], side: 'blue' },
  });
  // The defaults of the linking model: 1, 0.7 and 0.4.
  expect(link?.explanation?.terms.match).toBe({ actor: 1, party: 0.7, bloc: 0.4 }[level]);
});

test('explainLinks() leaves out the ends of actions that it is not given', () => {
  const { links, relations: rows } = project([act('a', 'Red>Blue', '2024-01-05'), act('b', 'Blue>Red', '2024-01-06')]);
  expect(explainLinks(links, [], rows)).toEqual(links);
  expect(links).toHaveLength(1);
});
