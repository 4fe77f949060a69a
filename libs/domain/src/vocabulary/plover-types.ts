import type { HostilityLevel } from './mid-hostility';

/**
 * PLOVER's 16 root types of action (Political Language Ontology for Verifiable Event Records, manual draft 2.0, copyright 2021, Open Event Data Alliance,
 * CC BY-SA 4.0).
 * - `goldstein`: the score of the type without mode in the manual's table of conflict-cooperation scores. The manual prints ACCUSE as 3, although its
 *   modes are -2, -3.5 and -3.5: kept as printed (docs/decisions), and this is the one place.
 * - `quad`: the manual's, but for PROTEST, which it calls material conflict and which counts as verbal conflict here: a protest is a signal and makes
 *   no move.
 * - `hostility`: the level that acts of this type mostly have on the scale of the Militarized Interstate Disputes, for readers; it decides nothing.
 *   SANCTION breaks relations without arms, and COERCE falls short of violence by definition: both 1, although that scale counts a blockade, an
 *   occupation or a seizure between states as 4, which the type alone does not tell.
 */
export const actionTypes = {
  AGREE: { label: 'Agree to cooperate', quad: 'verbal-cooperation', goldstein: 2.5, hostility: 1 },
  CONSULT: { label: 'Consult or meet', quad: 'verbal-cooperation', goldstein: 2.5, hostility: 1 },
  SUPPORT: { label: 'Support in words', quad: 'verbal-cooperation', goldstein: 5, hostility: 1 },
  CONCEDE: { label: 'Concede in words', quad: 'verbal-cooperation', goldstein: 4.5, hostility: 1 },
  COOPERATE: { label: 'Cooperate materially', quad: 'material-cooperation', goldstein: 9.5, hostility: 1 },
  AID: { label: 'Give aid', quad: 'material-cooperation', goldstein: 10, hostility: 1 },
  RETREAT: { label: 'Retreat, release, disarm', quad: 'material-cooperation', goldstein: 6.5, hostility: 1 },
  REQUEST: { label: 'Request or demand', quad: 'verbal-conflict', goldstein: 0, hostility: 1 },
  ACCUSE: { label: 'Accuse or disapprove', quad: 'verbal-conflict', goldstein: 3, hostility: 1 },
  REJECT: { label: 'Reject', quad: 'verbal-conflict', goldstein: -2, hostility: 1 },
  THREATEN: { label: 'Threaten', quad: 'verbal-conflict', goldstein: -3.5, hostility: 2 },
  PROTEST: { label: 'Protest', quad: 'verbal-conflict', goldstein: -5, hostility: 1 },
  SANCTION: { label: 'Sanction or break relations', quad: 'material-conflict', goldstein: -6, hostility: 1 },
  MOBILIZE: { label: 'Mobilize', quad: 'material-conflict', goldstein: -5.5, hostility: 3 },
  COERCE: { label: 'Coerce', quad: 'material-conflict', goldstein: -7, hostility: 1 },
  ASSAULT: { label: 'Assault', quad: 'material-conflict', goldstein: -9, hostility: 4 },
} as const satisfies Record<string, { label: string; quad: Quad; goldstein: number; hostility: HostilityLevel }>;

export type Quad = 'verbal-cooperation' | 'material-cooperation' | 'verbal-conflict' | 'material-conflict';
export type ActionType = keyof typeof actionTypes;

/** Whether a text names a root type, in capitals as PLOVER writes it. */
export const isActionType = (text: string): text is ActionType => Object.hasOwn(actionTypes, text);

/** Material conflict makes moves. */
export const isHostileType = (type: ActionType): boolean => actionTypes[type].quad === 'material-conflict';

/** The restraints that pause a chain. */
export const isPausingType = (type: ActionType): boolean =>
  type === 'RETREAT' || type === 'CONCEDE' || type === 'AGREE';
