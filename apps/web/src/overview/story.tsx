import { useMutation, useQueryClient } from '@tanstack/react-query';
import { addressOf } from '../api/addresses';
import { ask, get } from '../api/ask';
import { Trouble } from '../parts/trouble';
import { counted } from '../parts/words';
import { useMay } from '../shell/key-form';
import { logKey } from '../view/questions';

/** The first story, for whoever wants to see something: posted as any ingest worker would. */
export function StoryButton() {
  const questions = useQueryClient();
  const mayPost = useMay('admin');
  const story = useMutation({
    mutationFn: loadStory,
    onSuccess: () => questions.invalidateQueries({ queryKey: [logKey] }),
  });
  if (!mayPost) return null;
  return (
    <div className="story">
      <button type="button" className="quiet" disabled={story.isPending} onClick={() => story.mutate()}>
        Load the Tower 22 story
      </button>
      <p className="hint" role="status">
        {story.isPending ? 'Loading…' : story.data}
      </p>
      <Trouble error={story.error} />
    </div>
  );
}

/** Gives what to say of it, once the read models have it. */
async function loadStory(): Promise<string> {
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
  const { position, refused = [] } = (await response.json()) as { position: string; refused?: readonly unknown[] };
  await get('/v1/actors', { after: position, limit: '1' });
  const taken = `${counted(lines.length - refused.length, 'event')} accepted`;
  return refused.length > 0 ? `${taken}, ${refused.length} refused.` : `${taken}.`;
}
