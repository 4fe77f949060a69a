import type { ActionType } from './plover-types';

/**
 * How an action was done: PLOVER's modes by type (manual draft 2.0, copyright 2021, Open Event Data Alliance, CC BY-SA 4.0), labelled in our own words,
 * for readers and forms. AGREE, SUPPORT, CONCEDE, COOPERATE and AID have none. The gate takes any lower-case word, because data sets code more than the
 * manual lists (older drafts had `assassinate`, `massacre`, `cleansing`, and CAMEO conversion still gives them).
 */
export const actionModes = {
  CONSULT: {
    visit: 'One visits, the other hosts',
    'third-party': 'Meeting hosted by a third party',
    multilateral: 'Meeting of an alliance or international body',
    phone: 'By telephone or another remote medium',
  },
  RETREAT: {
    withdraw: 'Leave territory or pull forces out',
    release: 'Release captives',
    disarm: 'Disarm or give up weapons',
    ceasefire: 'Put a ceasefire into effect',
    access: 'Let observers, peacekeepers or aid in',
    resign: 'Resign from office',
  },
  REQUEST: {
    assist: 'Ask for exchange, relations or help',
    change: 'Ask for another policy, government or institution',
    yield: 'Ask for a concession, such as a release or a ceasefire',
    meet: 'Ask for a meeting or negotiations',
  },
  ACCUSE: {
    disapprove: 'Disapprove, condemn or complain',
    investigate: 'Investigate',
    allege: 'Accuse, sue or indict',
  },
  REJECT: {
    assist: 'Refuse exchange, relations or help',
    change: 'Refuse another policy, government or institution',
    yield: 'Refuse a concession, such as a release or a ceasefire',
    meet: 'Refuse a meeting or negotiations',
  },
  THREATEN: {
    restrict: 'Threaten a blockade, boycott, curfew or ban',
    arrest: 'Threaten to arrest',
    relations: 'Threaten to break off relations or talks',
    expel: 'Threaten to expel diplomats, peacekeepers or aid workers',
    territory: 'Threaten to occupy territory',
    violence: 'Threaten violence',
  },
  PROTEST: {
    demo: 'Demonstration, largely peaceful',
    riot: 'Violent riot',
    strike: 'Strike',
    hunger: 'Hunger strike',
    boycott: 'Boycott',
    obstruct: 'Obstruct passage or access',
    vandalize: 'Damage property as a symbol',
  },
  SANCTION: {
    convict: 'Find guilty or liable in court',
    expel: 'Expel from a group or country',
    withdraw: 'Leave a group, mission or country',
    discontinue: 'Cut relations, trade or aid; sanctions between states',
  },
  MOBILIZE: {
    troops: 'Mobilize troops',
    weapons: 'Ready weapons, ships or vehicles',
    police: 'Mobilize police or security forces',
    militia: 'Mobilize armed groups that are not the state',
  },
  COERCE: {
    seize: 'Search, raid or confiscate',
    restrict: 'Restrict movement or political freedoms',
    censor: 'Censor or block information',
    curfew: 'Impose a curfew',
    'martial-law': 'Impose a state of emergency or martial law',
    arrest: 'Arrest or detain',
    deport: 'Expel or deport individuals',
    withhold: 'Withhold public services, food or medicine',
    misinformation: 'Deceive or manipulate',
    cyber: 'Cyber attack or crime',
  },
  ASSAULT: {
    abduct: 'Abduct, kidnap or hijack; capture fighters',
    beat: 'Beat',
    torture: 'Torture',
    sexual: 'Sexual violence',
    targeted: 'Targeted killing, execution, massacre of the defenceless',
    destroy: 'Destroy property on purpose',
    primitive: 'Fire, blades, stones',
    firearms: 'Small arms',
    explosives: 'Mines, roadside and car bombs',
    'suicide-attack': 'Suicide attack',
    aerial: 'Manned aircraft',
    drone: 'Drone',
    'heavy-weapons': 'Artillery, rockets, armour',
    'crowd-control': 'Tear gas, water cannon and the like',
    unconventional: 'Chemical, biological, radiological or nuclear weapons',
  },
} as const satisfies Partial<Record<ActionType, Readonly<Record<string, string>>>>;

/** Talion's own modes, which go with any type. */
export const modesOfAnyType = { accident: 'Said to be an accident' } as const;

type Modes = typeof actionModes;
export type ActionMode = { [T in keyof Modes]: keyof Modes[T] }[keyof Modes] | keyof typeof modesOfAnyType;

/** An act said to be an accident is a signal, whatever its type. */
export const accident = 'accident' satisfies ActionMode;
