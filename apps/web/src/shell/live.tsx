import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { AlertNotice } from '@talion/domain';
import { addressOf } from '../api/addresses';
import { follow } from '../api/follow';
import type { StreamState } from '../api/follow';
import { logKey } from '../view/questions';

/** What came since the page was opened: the log's growth, by which everything is asked anew, and alerts. */
export type Live = Readonly<{ state: StreamState; notices: readonly AlertNotice[] }>;

/** Notices of this visit that stay on the page. */
const noticesMax = 20;
/** What comes in one burst is read together. */
const settleMs = 250;

const LiveContext = createContext<Live>({ state: 'connecting', notices: [] });
export const useLive = (): Live => use(LiveContext);

export function LiveProvider({ children }: Readonly<{ children: ReactNode }>) {
  const questions = useQueryClient();
  const [state, setState] = useState<StreamState>('connecting');
  const [notices, setNotices] = useState<readonly AlertNotice[]>([]);

  useEffect(() => {
    const leaving = new AbortController();
    let settling: ReturnType<typeof setTimeout> | undefined;
    void follow({
      url: () => Promise.resolve('/v1/changes/stream'),
      onData: () => {
        clearTimeout(settling);
        settling = setTimeout(() => void questions.invalidateQueries({ queryKey: [logKey] }), settleMs);
      },
      onState: setState,
      signal: leaving.signal,
    });
    void follow({
      url: async () => `${await addressOf('alerterUrl')}/v1/alerts/stream`,
      onData: (data) => setNotices((now) => [JSON.parse(data) as AlertNotice, ...now].slice(0, noticesMax)),
      signal: leaving.signal,
    });
    return () => {
      leaving.abort();
      clearTimeout(settling);
    };
  }, [questions]);

  return <LiveContext value={{ state, notices }}>{children}</LiveContext>;
}
