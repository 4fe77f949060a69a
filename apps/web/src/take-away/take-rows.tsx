import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ask, queryOf } from '../api/ask';
import { Trouble } from '../parts/trouble';
import { useView } from '../view/use-view';
import { withView } from '../view/view';
import { save } from './save';

export const formats = {
  csv: { name: 'CSV', type: 'text/csv' },
  jsonl: { name: 'JSON Lines', type: 'application/x-ndjson' },
  geojson: { name: 'GeoJSON', type: 'application/geo+json' },
} as const;
export type Format = keyof typeof formats;

type Props = Readonly<{
  model: string;
  about: Readonly<Record<string, string>>;
  formats: readonly Format[];
  children?: ReactNode;
}>;

/** The rows behind what is shown, as files, and how a script reads them by itself. */
export function TakeRows({ model, about, formats: offered, children }: Props) {
  const { view } = useView();
  const asked = Object.fromEntries(withView(new URLSearchParams(about), view));
  const path = `/v1/${model}${queryOf(asked)}`;
  const taking = useMutation({
    mutationFn: async (format: Format) => {
      const { type } = formats[format];
      const answer = await ask(path, { headers: { accept: type } });
      save(`${model}.${format}`, type, await answer.blob());
    },
  });
  return (
    <div className="take">
      <div className="row" role="group" aria-label="Take away">
        <span className="hint">Take away</span>
        {offered.map((format) => (
          <button
            key={format}
            type="button"
            className="quiet small"
            disabled={taking.isPending}
            onClick={() => taking.mutate(format)}
          >
            {formats[format].name}
          </button>
        ))}
        {children}
      </div>
      <Trouble error={taking.error} />
      <Script url={`${location.origin}/v1/${model}${queryOf({ ...asked, format: 'csv' })}`} />
    </div>
  );
}

/** The same rows for R and Python, with the key where no log keeps it. */
function Script({ url }: Readonly<{ url: string }>) {
  return (
    <details className="more">
      <summary>Read it from R or Python</summary>
      <pre>
        <code>{`# R
key <- Sys.getenv("TALION_KEY")
rows <- read.csv(url("${url}", headers = c(Authorization = paste("Bearer", key))))`}</code>
      </pre>
      <pre>
        <code>{`# Python
import os, pandas as pd
rows = pd.read_csv("${url}", storage_options={"Authorization": f"Bearer {os.environ['TALION_KEY']}"})`}</code>
      </pre>
    </details>
  );
}
