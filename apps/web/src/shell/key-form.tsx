import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { get } from '../api/ask';
import { Trouble } from '../parts/trouble';
import { useSession } from './session';

export type KeyHolder = Readonly<{ name: string; scopes: readonly string[] }>;

/** Whose key this is and what it may do. */
export const useKeyHolder = () =>
  useQuery({ queryKey: ['key holder'], queryFn: () => get<KeyHolder>('/v1/keys/mine'), retry: false });

/** Whether the holder of this key may do what needs a scope. */
export function useMay(scope: string): boolean {
  const { data } = useKeyHolder();
  return data !== undefined && (data.scopes.includes(scope) || data.scopes.includes('admin'));
}

export function KeyForm({ trouble }: Readonly<{ trouble?: unknown }>) {
  const { open } = useSession();
  const [key, setKey] = useState('');
  return (
    <>
      <Trouble error={trouble} />
      <form
        className="panel narrow"
        aria-labelledby="key-title"
        onSubmit={(event) => {
          event.preventDefault();
          open(key.trim());
        }}
      >
        <h2 id="key-title">Open with your key</h2>
        <p className="hint">
          <code>npm start</code> prints an address with the key in it, and so does <code>npx talion open</code>. The key
          stays in this tab.
        </p>
        <div className="field">
          <label htmlFor="key">API key</label>
          <div className="row">
            <input
              id="key"
              type="password"
              autoComplete="off"
              spellCheck={false}
              placeholder="tln_"
              required
              value={key}
              onChange={(event) => setKey(event.target.value)}
            />
            <button type="submit" className="primary">
              Open
            </button>
          </div>
        </div>
      </form>
    </>
  );
}
