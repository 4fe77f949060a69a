import { useAsked } from '../view/use-view';
import ActionPanel from './action-panel';
import { useHeld } from './use-held';
import { Chains } from '../overview/chains';
import type { ChainRow } from '@talion/domain';
import { Answered, Section } from '../parts/section';
import { useRows } from '../view/questions';

/** An action by itself, and the chains that it stands in. */
export default function ActionPage() {
  const [id = ''] = useAsked('id');
  const chains = useRows<ChainRow>('chains', { of: useHeld(id) ?? id }, { pageRows: 20 });
  return (
    <>
      <h1 className="unseen">Action</h1>
      <ActionPanel id={id} />
      <Section title="Chains that it stands in">
        <Answered of={chains}>{({ rows, more }) => <Chains rows={rows} more={more} />}</Answered>
      </Section>
    </>
  );
}
