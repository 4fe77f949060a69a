import { pageIn, viewIn } from './view';

/** Alerts that were sent before chains had pages of their own lead to `/#chain=ID`. */
export function leaveOldAddress(): void {
  const chain = new URLSearchParams(location.hash.slice(1)).get('chain');
  if (chain === null) return;
  history.replaceState(null, '', pageIn(viewIn(new URLSearchParams(location.search)), '/chain', { id: chain }));
}
