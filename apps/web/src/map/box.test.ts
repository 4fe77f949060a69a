import { boxOf, edgesIn } from './box';

test.each([
  [{ west: 38.8, south: 29.1, east: 48.60004, north: 37.4 }, '38.8,29.1,48.6,37.4'],
  [{ west: 170, south: -20, east: 195, north: 10 }, '170,-20,-165,10'],
  [{ west: -200, south: -95, east: 200, north: 95 }, '-180,-90,180,90'],
])('boxOf() says what the map shows of the world: %j', (edges, box) => {
  expect(boxOf(edges)).toBe(box);
});

test('edgesIn() reads what boxOf() says, and nothing from what is no box', () => {
  expect(edgesIn('170,-20,-165,10')).toEqual({ west: 170, south: -20, east: 195, north: 10 });
  expect(['', 'here', '1,2,3', '1,2,3,x'].map(edgesIn)).toEqual([undefined, undefined, undefined, undefined]);
});
