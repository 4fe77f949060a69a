import type { Link } from '../dyads/links';
import { breakLoops } from './break-loops';

/** `b>a?` is a link of b to its trigger a, inferred; without the question mark it is asserted. Each acts on the day of its letter. */
function links(text: string): Link[] {
  const action = (id: string) => ({ id, from: id.charCodeAt(0), to: id.charCodeAt(0) + 1 });
  return text.split(' ').map((one) => {
    const [, response = '', trigger = '', inferred] = /^(\w)>(\w)(\?)?$/.exec(one) ?? [];
    const row = { response, trigger, kind: inferred ? 'inferred' : 'asserted', runnersUp: [], joinsChain: true };
    return { row, response: action(response), trigger: action(trigger) } as unknown as Link;
  });
}
const kept = (text: string): string =>
  breakLoops(links(text))
    .map(({ response, trigger }) => `${response.id}>${trigger.id}`)
    .join(' ');

test.each([
  ['leaves a forest alone', 'b>a c>a? d>b e>b?', 'b>a c>a d>b e>b'],
  ['takes the first action whose parent is inferred', 'a>c? b>a c>b?', 'b>a c>b'],
  ['takes an inferred link before an earlier asserted one', 'a>c b>a c>b?', 'a>c b>a'],
  ["takes the loop's first where all are asserted", 'c>b b>a a>c', 'c>b b>a'],
  ['leaves the branches that lead into a loop', 'a>b b>a c>a? d>c', 'b>a c>a d>c'],
  ['opens each of several loops', 'a>b b>a? c>d? d>c', 'a>b d>c'],
  ['drops what answers itself', 'a>a b>a', 'b>a'],
])('breakLoops() %s', (_, text, expected) => {
  expect(kept(text)).toBe(expected);
  const reversed = text.split(' ').reverse().join(' ');
  expect(kept(reversed).split(' ').sort()).toEqual(expected.split(' ').sort());
});
