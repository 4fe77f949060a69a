import { Refusal } from '../api/ask';

/** What went wrong, in the API's words where it has any. */
export function Trouble({ error }: Readonly<{ error: unknown }>) {
  if (error === undefined || error === null) return null;
  const problems = error instanceof Refusal ? error.problems : [];
  return (
    <div className="trouble" role="alert">
      <p>{wordsOf(error)}</p>
      {problems.length > 0 && (
        <ul>
          {problems.map(({ field, message, value }) => (
            <li key={`${field} ${message}`}>
              <code>{field}</code> {message}; found <code>{value}</code>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function wordsOf(error: unknown): string {
  // What fetch throws when nobody answers says nothing that a reader could use.
  if (error instanceof TypeError) return 'Talion does not answer. Is it running?';
  return error instanceof Error ? error.message : String(error);
}
