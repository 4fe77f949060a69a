import { useRef, useState } from 'react';
import { field } from './field';
import type SearchField from './search-field';

type Loaded = Readonly<{ Field: typeof SearchField; isFocused: boolean }>;

/** The search, which is fetched when somebody enters its field: most who come to a page come to read it. What is typed meanwhile is kept. */
export function SearchBox() {
  const plain = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [loaded, setLoaded] = useState<Loaded>();
  const load = async (): Promise<void> => {
    const { default: Field } = await import('./search-field');
    setLoaded({ Field, isFocused: document.activeElement === plain.current });
  };
  return (
    <div className="search" role="search">
      {loaded ? (
        <loaded.Field begun={typed} isFocused={loaded.isFocused} />
      ) : (
        <input
          {...field}
          ref={plain}
          role="combobox"
          aria-expanded="false"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onFocus={() => void load()}
        />
      )}
    </div>
  );
}
