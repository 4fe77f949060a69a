/** The key that opens the API: it comes with the address's fragment, which leaves the address bar at once, and stays in this tab. */

const keyName = 'talion.key';

/** Takes a key out of the address, if one is there. */
export function takeKeyFromAddress(): void {
  const given = new URLSearchParams(location.hash.slice(1)).get('key');
  if (given === null) return;
  keepKey(given);
  history.replaceState(null, '', location.pathname + location.search);
}

export const readKey = (): string | undefined => sessionStorage.getItem(keyName) ?? undefined;

export function keepKey(key: string | undefined): void {
  if (key === undefined) sessionStorage.removeItem(keyName);
  else sessionStorage.setItem(keyName, key);
}
