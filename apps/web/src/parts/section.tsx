import { useId } from 'react';
import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { Trouble } from './trouble';

type SectionProps = Readonly<{
  title: string;
  lead?: ReactNode;
  beside?: ReactNode;
  className?: string;
  children: ReactNode;
}>;

/** A part of a page under its heading. */
export function Section({ title, lead, beside, className, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={className}>
      <div className="title">
        <h2 id={id}>{title}</h2>
        {beside}
      </div>
      {lead !== undefined && <p className="lead">{lead}</p>}
      {children}
    </section>
  );
}

type AnsweredProps<T> = Readonly<{
  of: Pick<UseQueryResult<T>, 'data' | 'error' | 'isFetching'>;
  children: (answer: NonNullable<T>) => ReactNode;
}>;

/** What was asked for, once it is there; else that it is on its way, or why it does not come. */
export function Answered<T>({ of: { data, error, isFetching }, children }: AnsweredProps<T>) {
  if (error) return <Trouble error={error} />;
  if (data === undefined || data === null) return <p className="none loading">Loading…</p>;
  return <div aria-busy={isFetching}>{children(data)}</div>;
}

export const None = ({ children }: Readonly<{ children: ReactNode }>) => <p className="none">{children}</p>;

export const Fact = ({ name, children }: Readonly<{ name: string; children: ReactNode }>) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** A wide table that scrolls by itself, by keyboard too. */
export const Scrolled = ({ label, children }: Readonly<{ label: string; children: ReactNode }>) => (
  <div className="scroll" role="region" aria-label={label} tabIndex={0}>
    {children}
  </div>
);
