/** Adds `value` to the list that a map holds under `key`. */
export function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const held = lists.get(key);
  if (held) held.push(value);
  else lists.set(key, [value]);
}
