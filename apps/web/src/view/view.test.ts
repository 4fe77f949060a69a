import { stopAt } from './stops';
import { pageIn, viewIn, withView } from './view';

test('viewIn() takes what it knows, and the default for what it does not', () => {
  expect(viewIn(new URLSearchParams('level=party&attribution=nobody'))).toEqual({
    level: 'party',
    attribution: 'consensus',
    asOf: '',
  });
});

test('withView() keeps what is not about the view, and leaves defaults out', () => {
  const view = { level: 'bloc', attribution: 'claimed', asOf: '' } as const;
  expect(withView(new URLSearchParams('id=a&level=party&asOf=2024-01-01'), view).toString()).toBe(
    'id=a&attribution=claimed',
  );
});

test('pageIn() makes an address that viewIn() reads back', () => {
  const view = { level: 'actor', attribution: 'accused', asOf: '2024-02-08T12:00:00Z' } as const;
  const address = pageIn(view, '/chain', { id: 'a&b' });
  const query = new URLSearchParams(address.split('?')[1]);
  expect([viewIn(query), query.get('id')]).toEqual([view, 'a&b']);
});

test('stopAt() stands at the last stop that was all known by then, and behind all where nothing is asked', () => {
  const stops = ['09:00', '18:00'].map((time) => ({ from: '', last: `2024-02-08T${time}:00Z`, events: 1 }));
  expect(['2024-02-08T08:00:00Z', '2024-02-08T12:00:00Z', '2024-02-09', ''].map((asOf) => stopAt(stops, asOf))).toEqual(
    [...[-1, 0, 1, 2]],
  );
});
