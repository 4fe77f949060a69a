import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { AlertRow } from '@talion/domain';
import { addressOf } from '../api/addresses';
import { get, send } from '../api/ask';
import type { Asked } from '../api/ask';

/** What the alerter keeps of desks: who is told of what, where, and what came of it. */

export type Endpoint = Readonly<{
  id: string;
  name: string;
  kind: string;
  target: string;
  on: boolean;
  offReason?: string;
  waiting: number;
  dead: number;
  failures: number;
  openUntil?: string;
  catchingUp: boolean;
}>;

export type AlertFilter = Readonly<{
  kinds?: readonly string[];
  actors?: readonly string[];
  dyads?: readonly string[];
  countries?: readonly string[];
  severityMin?: number;
  stepMin?: number;
  cycles?: string;
}>;

export type Subscription = Readonly<{
  id: string;
  name: string;
  endpoint: string;
  filter: AlertFilter;
  groupSeconds: number;
  perMinuteMax: number;
  quietHours?: Readonly<{ from: string; to: string; timeZone: string }>;
  paused: boolean;
}>;

export type Mute = Readonly<{ id: string; about: string; until: string; note: string; by: string }>;

export type Delivery = Readonly<{
  id: string;
  endpoint: string;
  state: 'waiting' | 'delivered' | 'dead';
  facts: readonly Readonly<{ title: string }>[];
  attempts: number;
  created: string;
  settled?: string;
  due: string;
  reason?: string;
}>;

export type Preview = Readonly<{
  alerts: number;
  byWeek: readonly Readonly<{ from: string; alerts: number }>[];
  latest: readonly AlertRow[];
  cut: boolean;
}>;

const deskKey = 'desk';

/** How often it is asked again, in milliseconds: what endpoints take and give up is seen without loading the page anew. */
const againMs = 3000;

type DeskRows<T> = Readonly<{ rows: readonly T[] }>;

export const useDesk = <T>(path: string, asked: Asked = {}): UseQueryResult<DeskRows<T>> =>
  useQuery({
    queryKey: [deskKey, path, asked],
    queryFn: async () => get<DeskRows<T>>(`${await addressOf('alerterUrl')}/v1/${path}`, asked),
    refetchInterval: againMs,
  });

export type Act = Readonly<{ method: string; path: string; body?: unknown }>;

/** Does something to it; what is listed is then read anew. */
export function useAct() {
  const questions = useQueryClient();
  return useMutation({
    mutationFn: async ({ method, path, body }: Act) =>
      send<Readonly<Record<string, unknown>>>(method, `${await addressOf('alerterUrl')}/v1/${path}`, body),
    onSuccess: () => questions.invalidateQueries({ queryKey: [deskKey] }),
  });
}
