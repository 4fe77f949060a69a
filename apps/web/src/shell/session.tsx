import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { keepKey, readKey } from '../api/key';

/** Whether somebody has opened the desk with a key. */
export type Session = Readonly<{ isOpen: boolean; open: (key: string) => void; close: () => void }>;

const SessionContext = createContext<Session | undefined>(undefined);

export function SessionProvider({ children }: Readonly<{ children: ReactNode }>) {
  const [isOpen, setOpen] = useState(readKey() !== undefined);
  const questions = useQueryClient();
  const open = useCallback((key: string) => {
    keepKey(key);
    setOpen(true);
  }, []);
  const close = useCallback(() => {
    keepKey(undefined);
    questions.clear();
    setOpen(false);
  }, [questions]);
  const session = useMemo(() => ({ isOpen, open, close }), [isOpen, open, close]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('The desk stands inside a SessionProvider');
  return session;
}
