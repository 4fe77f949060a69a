import { filtersIn, withFilters } from './filters';

test('filtersIn() takes what it knows and is not empty', () => {
  expect(filtersIn(new URLSearchParams('from=2024-02-01&to=&country=+Iraq+&level=party&other=1'))).toEqual({
    from: '2024-02-01',
    country: 'Iraq',
  });
});

test('withFilters() leaves the view as it is, and takes away what is no filter any more', () => {
  const query = new URLSearchParams('level=party&from=2024-02-01&country=Iraq');
  expect(withFilters(query, { country: 'Syria', actor: ' ', bbox: '38.8,29.1,48.6,37.4' }).toString()).toBe(
    'level=party&country=Syria&bbox=38.8%2C29.1%2C48.6%2C37.4',
  );
});
