import { useState } from 'react';
import { Link } from 'wouter';
import { save } from '../take-away/save';
import { TakeRows } from '../take-away/take-rows';
import { usePages } from '../view/use-view';
import { mermaidOf } from './mermaid';
import type { WholeChain } from './use-chain';

/** Everything about a chain that can be carried elsewhere. */
export function TakeChain({ whole: { chain, actions, linkOf, nameOf } }: Readonly<{ whole: WholeChain }>) {
  const pages = usePages();
  const [text, setText] = useState<string>();
  return (
    <TakeRows model="actions" about={{ of: chain.id }} formats={['csv', 'jsonl', 'geojson']}>
      <button type="button" className="quiet small" onClick={() => setText(mermaidOf(chain, actions, linkOf, nameOf))}>
        Mermaid
      </button>
      <Link className="button small" href={pages('/chain', { id: chain.id, report: '1' })}>
        Report to print
      </Link>
      {text !== undefined && (
        <div className="wide">
          <label htmlFor="mermaid">The chain as Mermaid text</label>
          <textarea id="mermaid" readOnly rows={10} value={text} />
          <button type="button" className="quiet small" onClick={() => save('chain.mmd', 'text/plain', text)}>
            Save
          </button>
        </div>
      )}
    </TakeRows>
  );
}
