import { project } from '@talion/domain';
import { act, asserted } from '../../../../test/support/events';
import { drawChain } from './drawing';
import { stepsOf } from './in-order';
import { mermaidOf } from './mermaid';

const events = [
  act('a', 'Red>Blue', '2024-05-01', { killed: { best: 3 } }),
  act('b', 'Blue>Red', '2024-05-03'),
  act('c', 'Red>"Blue"<br/>', '2024-05-05'),
  asserted('b-a', 'b', ['a']),
  asserted('c-b', 'c', ['b']),
];
const { chains, actions, links, actors } = project(events);
const byId = new Map(actions.map((row) => [row.id, row]));
const [chain] = chains;
const nameOf = (id: string): string => actors.find((actor) => actor.id === id)?.name ?? id;

test('stepsOf() reads a tree line by line, each answer below what it answers', () => {
  expect(chain && stepsOf(chain).map(({ action, depth }) => [action, depth])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 2],
  ]);
});

test('drawChain() has a lane for each who acts, a bar for each action and a curve for each link', () => {
  const drawing = chain && drawChain(chain, byId, links, nameOf);
  expect(drawing?.lanes).toEqual(['Red', 'Blue']);
  expect(drawing?.bars.map(({ id, lane }) => [id, lane])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 0],
  ]);
  expect(drawing?.curves).toMatchObject([
    { response: 'b', trigger: 'a', kind: 'asserted' },
    { response: 'c', trigger: 'b', kind: 'asserted' },
  ]);
});

test('mermaidOf() writes nodes and links, and lets no name end a text', () => {
  const text = chain ? mermaidOf(chain, byId, new Map(links.map((link) => [link.response, link])), nameOf) : '';
  const lines = text.split('\n');
  expect(lines[0]).toBe('flowchart TD');
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}a0\["Red → Blue<br\/>Assault · 3 killed<br\/>.*"\]$/));
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}a0 -->\|asserted(, \d+ %)?\| a1$/));
  expect(lines.filter((line) => line.includes('["')).every((line) => line.split('"').length === 3)).toBe(true);
});
