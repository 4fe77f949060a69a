// @ts-check
import { addressOf, ask } from './api.js';
import { counted } from './words.js';

/** Posts the story as any ingest worker would; gives the log position to wait for, and what to say of it. */
export async function loadStory() {
  const file = await fetch('/examples/tower-22.jsonl');
  if (!file.ok)
    throw new Error(
      'The story is not served here: import it from the shell, npx talion import examples/tower-22.jsonl.',
    );
  const lines = (await file.text()).split('\n').filter((line) => line.trim() !== '');
  const response = await ask(`${await addressOf('ingestUrl')}/v1/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `[${lines.join(',')}]`,
  });
  /** @type {{ position: string, refused?: readonly unknown[] }} */
  const { position, refused = [] } = await response.json();
  const taken = `${counted(lines.length - refused.length, 'event')} accepted`;
  return { position, told: refused.length > 0 ? `${taken}, ${refused.length} refused.` : `${taken}.` };
}
