/**
 * PLOVER's 16 root types of action (Political Language Ontology for Verifiable Event Records, manual draft 2.0, Open Event Data Alliance, CC BY-SA 4.0).
 * `goldstein` is the score of the type without mode in the manual's table of conflict-cooperation scores. The manual prints ACCUSE as +3, although its
 * modes are -2, -3.5 and -3.5: kept as printed (docs/decisions). `quad` is the manual's, but for PROTEST, which counts as verbal conflict here: a
 * protest is a signal and makes no move.
 */
export const actionTypes = {
  AGREE: { label: 'Agree to cooperate', quad: 'verbal-cooperation', goldstein: 2.5 },
  CONSULT: { label: 'Consult or meet', quad: 'verbal-cooperation', goldstein: 2.5 },
  SUPPORT: { label: 'Support in words', quad: 'verbal-cooperation', goldstein: 5 },
  CONCEDE: { label: 'Concede in words', quad: 'verbal-cooperation', goldstein: 4.5 },
  COOPERATE: { label: 'Cooperate materially', quad: 'material-cooperation', goldstein: 9.5 },
  AID: { label: 'Give aid', quad: 'material-cooperation', goldstein: 10 },
  RETREAT: { label: 'Retreat, release, disarm', quad: 'material-cooperation', goldstein: 6.5 },
  REQUEST: { label: 'Request or demand', quad: 'verbal-conflict', goldstein: 0 },
  ACCUSE: { label: 'Accuse or disapprove', quad: 'verbal-conflict', goldstein: 3 },
  REJECT: { label: 'Reject', quad: 'verbal-conflict', goldstein: -2 },
  THREATEN: { label: 'Threaten', quad: 'verbal-conflict', goldstein: -3.5 },
  PROTEST: { label: 'Protest', quad: 'verbal-conflict', goldstein: -5 },
  SANCTION: { label: 'Sanction or break relations', quad: 'material-conflict', goldstein: -6 },
  MOBILIZE: { label: 'Mobilize', quad: 'material-conflict', goldstein: -5.5 },
  COERCE: { label: 'Coerce', quad: 'material-conflict', goldstein: -7 },
  ASSAULT: { label: 'Assault', quad: 'material-conflict', goldstein: -9 },
} as const satisfies Record<string, { label: string; quad: Quad; goldstein: number }>;

export type Quad = 'verbal-cooperation' | 'material-cooperation' | 'verbal-conflict' | 'material-conflict';
export type ActionType = keyof typeof actionTypes;

/** Material conflict makes moves. */
export const isHostileType = (type: ActionType): boolean => actionTypes[type].quad === 'material-conflict';

/** The restraints that pause a chain. */
export const isPausingType = (type: ActionType): boolean =>
  type === 'RETREAT' || type === 'CONCEDE' || type === 'AGREE';
