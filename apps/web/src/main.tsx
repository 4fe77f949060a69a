import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Refusal } from './api/ask';
import { takeKeyFromAddress } from './api/key';
import { leaveOldAddress } from './view/old-address';
import { App } from './shell/app';
import './shell/style.css';

/** A question that was refused is refused again; what broke on the way is asked once more. */
const mayAskAgain = (failures: number, error: Error): boolean => failures < 1 && !(error instanceof Refusal);

const questions = new QueryClient({
  // Nothing grows old by itself: what has changed is told by the stream of changes.
  defaultOptions: { queries: { staleTime: Infinity, retry: mayAskAgain, refetchOnWindowFocus: false } },
});

takeKeyFromAddress();
leaveOldAddress();

const place = document.getElementById('app');
if (!place) throw new Error('The page has no place for the desk');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={questions}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
