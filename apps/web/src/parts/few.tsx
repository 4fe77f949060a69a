import { useState } from 'react';
import type { ReactNode } from 'react';

type Props<T> = Readonly<{
  label: string;
  className: string;
  of: readonly T[];
  few?: number;
  /** Whether the log holds more than these. */
  more?: boolean;
  children: (one: T) => ReactNode;
}>;

/** A list that shows its first few, and the others when they are asked for: what stands below it stays in sight. */
export function Few<T>({ label, className, of, few = 6, more = false, children }: Props<T>) {
  const [isWhole, setWhole] = useState(false);
  const seen = isWhole ? of : of.slice(0, few);
  const isAll = seen.length === of.length;
  return (
    <>
      <ol className={className} aria-label={label}>
        {seen.map(children)}
      </ol>
      {!isAll && (
        <button
          type="button"
          className="quiet"
          aria-label={`Show all ${of.length}: ${label}`}
          onClick={() => setWhole(true)}
        >
          Show all {of.length}
        </button>
      )}
      {isAll && more && <p className="hint">There are more: the API pages through all of them.</p>}
    </>
  );
}
