import { useFound } from '../search/found';

type Props = Readonly<{
  /** What the field names as its `list`. */
  id: string;
  typed: string;
  /** What is written into the field. */
  by: 'id' | 'name';
}>;

/** Actors whose names fit what is being typed, offered below the field. */
export function ActorsOffered({ id, typed, by }: Props) {
  const found = useFound(typed, 'actor');
  return (
    <datalist id={id}>
      {found.flatMap((one) =>
        one.kind === 'actor'
          ? [
              <option key={one.id} value={one[by]}>
                {[one.name, ...one.aliases].join(', ')}
              </option>,
            ]
          : [],
      )}
    </datalist>
  );
}
