import { lazy, Suspense } from 'react';
import type { ActionRow } from '@talion/domain';
import { None } from '../parts/section';
import { WhenSeen } from '../parts/when-seen';
import { useRows } from '../view/questions';
import type { PlacesMapProps } from './places-map';

const PlacesMap = lazy(() => import('./places-map'));

/** What the map shows of everything: more dots would cover each other. */
const latestMax = 1000;

type Props = Omit<PlacesMapProps, 'actions'> & Readonly<{ actions?: readonly ActionRow[] }>;

/** Acts on the map, once somebody comes to it: those that are given, or the latest of all. */
export const Where = ({ actions, ...further }: Props) => (
  <WhenSeen>
    <Suspense fallback={<None>Loading the map…</None>}>
      {actions ? <PlacesMap actions={actions} {...further} /> : <Latest />}
    </Suspense>
  </WhenSeen>
);

function Latest() {
  const { data } = useRows<ActionRow>('actions', {}, { pageRows: latestMax });
  return <PlacesMap actions={data?.rows ?? nothing} />;
}

const nothing: readonly ActionRow[] = [];
