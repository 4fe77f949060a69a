import type { ActionType } from '@talion/domain';

/**
 * ACLED's sub-event types (codebook 2023 and 2024) in PLOVER's words. `who`: what the sub-event type says of direction.
 * - `acts`: the first actor acts on the second (violence against civilians, explosions and remote violence used by the one who is named first).
 * - `both`: both use force, and who began is not said.
 * - `force`: security forces act on protesters, wherever each is named.
 * - `alone`: the first actor acts, on nobody in particular unless a second is named.
 */
type Told = Readonly<{ type: ActionType; mode?: string; who: 'acts' | 'both' | 'force' | 'alone' }>;

export const subEventTypes: Readonly<Record<string, Told>> = {
  // Battles.
  'armed clash': { type: 'ASSAULT', who: 'both' },
  'government regains territory': { type: 'ASSAULT', who: 'acts' },
  'non-state actor overtakes territory': { type: 'ASSAULT', who: 'acts' },
  // Explosions and remote violence.
  'chemical weapon': { type: 'ASSAULT', mode: 'unconventional', who: 'acts' },
  'air/drone strike': { type: 'ASSAULT', mode: 'aerial', who: 'acts' },
  'suicide bomb': { type: 'ASSAULT', mode: 'suicide-attack', who: 'acts' },
  'shelling/artillery/missile attack': { type: 'ASSAULT', mode: 'heavy-weapons', who: 'acts' },
  'remote explosive/landmine/ied': { type: 'ASSAULT', mode: 'explosives', who: 'acts' },
  grenade: { type: 'ASSAULT', mode: 'explosives', who: 'acts' },
  // Violence against civilians.
  attack: { type: 'ASSAULT', who: 'acts' },
  'abduction/forced disappearance': { type: 'ASSAULT', mode: 'abduct', who: 'acts' },
  'sexual violence': { type: 'ASSAULT', mode: 'sexual', who: 'acts' },
  // Protests and riots.
  'peaceful protest': { type: 'PROTEST', mode: 'demo', who: 'alone' },
  'protest with intervention': { type: 'COERCE', mode: 'restrict', who: 'force' },
  'excessive force against protesters': { type: 'ASSAULT', mode: 'crowd-control', who: 'force' },
  'violent demonstration': { type: 'PROTEST', mode: 'riot', who: 'alone' },
  'mob violence': { type: 'PROTEST', mode: 'riot', who: 'alone' },
  // Strategic developments.
  agreement: { type: 'AGREE', who: 'both' },
  arrests: { type: 'COERCE', mode: 'arrest', who: 'acts' },
  'change to group/activity': { type: 'MOBILIZE', who: 'alone' },
  'disrupted weapons use': { type: 'COERCE', mode: 'seize', who: 'acts' },
  'headquarters or base established': { type: 'MOBILIZE', mode: 'troops', who: 'alone' },
  'looting/property destruction': { type: 'ASSAULT', mode: 'destroy', who: 'acts' },
  'non-violent transfer of territory': { type: 'RETREAT', mode: 'withdraw', who: 'alone' },
  other: { type: 'MOBILIZE', who: 'alone' },
};

/** Kinds of actors, by the number that older files have. */
export const protesters = new Set(['6', 'protesters']);
export const civilians = new Set(['7', 'civilians']);
