import type { Difference } from '../view/differences';

/** What became known later, marked beside what was known then. */
export function Changed({ differences }: Readonly<{ differences: readonly Difference[] }>) {
  if (differences.length === 0) return null;
  return (
    <ul className="changed" aria-label="Known differently now">
      {differences.map(({ field, then, now }) => (
        <li key={field}>
          <span className="badge warn">later</span> {field}: <del>{then}</del> <ins>{now}</ins>
        </li>
      ))}
    </ul>
  );
}
