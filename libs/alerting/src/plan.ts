import { parametersFrom, timeOf, writeTime } from '@talion/domain';
import type { Notice } from '@talion/tracking';
import type { Fact, Message, Mute, Subscription, Telling, ToldState } from './desk';
import { matches } from './filter';
import { quietUntil } from './quiet-hours';

/**
 * What notices mean to those who subscribed. Each is held against what a subscriber was told of that alert last, and only what is new to them becomes a
 * fact; so notices that come again, after a crash or from read models that were built from nothing, tell nobody anything. What has not been sent yet is
 * put right where it lies: a desk is not told of what fell away before it could be.
 */
export type PlanState = Readonly<{
  /** All that there are; one that is paused, or whose endpoint is off, hears no first news. */
  subscriptions: readonly Subscription[];
  /** Of the alerts that the notices are about. */
  tellings: readonly Telling[];
  /** Messages that nobody has tried to send, and nobody will while this is planned: those of `tellings`, and those that gather. */
  unsent: readonly Message[];
  /** Those that hold now. */
  mutes: readonly Mute[];
  /** Messages that each subscription has got within the last minute. */
  lately: ReadonlyMap<string, number>;
}>;

export type Planned = Readonly<{
  /** New ones, and those that were not sent and have changed. */
  messages: readonly Message[];
  tellings: readonly Telling[];
}>;

type Tools = Readonly<{
  /** The wall clock, milliseconds since 1970. */
  now: number;
  /** A digest of a text, so good that two texts never share it, of letters, digits, - and _. */
  digest: (text: string) => string;
}>;

/** Groups that gather whatever comes; ids of chains and alerts have no line ends. */
export const gathering = { digest: '\ndigest', quiet: '\nquiet' } as const;

/** How long a digest gathers, in milliseconds. */
const digestMs = 60_000;

/** Facts in one message at most: what is more goes into the next. */
const factsMost = 100;

export function plan(notices: readonly Notice[], state: PlanState, tools: Tools): Planned {
  const planning = new Planning(state, tools);
  for (const notice of notices) for (const subscription of state.subscriptions) planning.tell(subscription, notice);
  return planning.planned;
}

class Planning {
  private readonly tellings: Map<string, Telling>;
  private readonly unsent: Map<string, Message>;
  private readonly gatherers = new Map<string, Message>();
  private readonly lately: Map<string, number>;
  private readonly toldAnew = new Set<string>();
  private readonly changed = new Map<string, Message>();

  constructor(
    private readonly state: PlanState,
    private readonly tools: Tools,
  ) {
    this.tellings = new Map(state.tellings.map((one) => [keyOf(one.subscription, one.alertId), one]));
    this.unsent = new Map(state.unsent.map((one) => [one.id, one]));
    for (const message of state.unsent) this.gatherers.set(keyOf(message.subscription, message.group), message);
    this.lately = new Map(state.lately);
  }

  get planned(): Planned {
    return {
      messages: [...this.changed.values()],
      tellings: [...this.toldAnew].flatMap((key) => this.tellings.get(key) ?? []),
    };
  }

  tell(subscription: Subscription, notice: Notice): void {
    const telling = this.tellings.get(keyOf(subscription.id, notice.id));
    const open = telling && this.openOf(telling);
    const known = open ? telling.before : telling?.last;
    const news = newsOf(known, stateOf(notice));
    const isAsked = open !== undefined || !subscription.paused;
    const kind = known || (isAsked && isWanted(subscription, notice, this.tools.now)) ? news : undefined;
    if (open && kind === undefined) this.takeBack(telling, open);
    else if (open && kind !== undefined) this.putRight(telling, open, notice, kind);
    else if (kind !== undefined) this.add(subscription, telling, notice, kind);
  }

  /** The message with the last fact, as long as that can be changed. */
  private openOf({ message, alertId, number }: Telling): Message | undefined {
    const open = this.unsent.get(message);
    return open?.facts.some((fact) => fact.alertId === alertId && fact.number === number) ? open : undefined;
  }

  /** The fact falls away before anybody heard of it. */
  private takeBack({ before, last: _, ...telling }: Telling, open: Message): void {
    const facts = open.facts.filter(({ alertId }) => alertId !== telling.alertId);
    const at = writeTime(this.tools.now);
    if (facts.length > 0) this.keep({ ...open, facts });
    else this.close({ ...open, state: 'cancelled', settled: at, reason: 'Its ground fell away before it was sent.' });
    this.remember({ ...telling, ...(before && { last: before }) });
  }

  /** The same fact, as it is now. */
  private putRight(telling: Telling, open: Message, notice: Notice, kind: Fact['kind']): void {
    const anew = this.factOf(telling.subscription, notice, kind, telling.number);
    this.keep({ ...open, facts: open.facts.map((fact) => (fact.id === anew.id ? anew : fact)) });
    this.remember({ ...telling, last: stateOf(notice) });
  }

  private add(subscription: Subscription, telling: Telling | undefined, notice: Notice, kind: Fact['kind']): void {
    const number = (telling?.number ?? 0) + 1;
    const fact = this.factOf(subscription.id, notice, kind, number);
    const told = { subscription: subscription.id, alertId: notice.id, number };
    const known = telling?.last;
    if (kind !== 'withdrawn' && this.isMuted(subscription, notice)) {
      const { now } = this.tools;
      const message = this.messageOf(subscription, fact, { group: groupOf(notice), due: now, after: [] });
      this.close({ ...message, state: 'muted', settled: writeTime(now) });
      this.remember({ ...told, ...(known && { last: known }), message: message.id });
      return;
    }
    const message = this.send(subscription, fact, groupOf(notice), telling ? [telling.message] : []);
    this.remember({ ...told, last: stateOf(notice), ...(known && { before: known }), message: message.id });
  }

  /** Into the message that gathers its group, or one of its own. */
  private send(subscription: Subscription, fact: Fact, own: string, after: readonly string[]): Message {
    const { now } = this.tools;
    const { group, due } = this.placeOf(subscription, own);
    const there = due > now ? this.gatherers.get(keyOf(subscription.id, group)) : undefined;
    if (there && there.facts.length < factsMost)
      return this.keep({ ...there, facts: [...there.facts, fact], after: [...new Set([...there.after, ...after])] });
    this.lately.set(subscription.id, (this.lately.get(subscription.id) ?? 0) + 1);
    return this.keep(this.messageOf(subscription, fact, { group, due, after }));
  }

  private placeOf({ id, groupSeconds, perMinuteMax, quietHours }: Subscription, own: string) {
    const { now } = this.tools;
    const quietEnd = quietHours && quietUntil(quietHours, now);
    if (quietEnd !== undefined) return { group: gathering.quiet, due: quietEnd };
    const isStorm = perMinuteMax > 0 && (this.lately.get(id) ?? 0) >= perMinuteMax;
    return isStorm ? { group: gathering.digest, due: now + digestMs } : { group: own, due: now + groupSeconds * 1000 };
  }

  private messageOf(
    { id: subscription, endpoint }: Subscription,
    fact: Fact,
    { group, due, after }: Readonly<{ group: string; due: number; after: readonly string[] }>,
  ): Message {
    const created = writeTime(this.tools.now);
    const to = { subscription, endpoint, group };
    return { id: fact.id, ...to, state: 'waiting', due: writeTime(due), after, facts: [fact], attempts: 0, created };
  }

  private factOf(subscription: string, notice: Notice, kind: Fact['kind'], number: number): Fact {
    const { id: alertId, alert, at, quote } = notice;
    const id = `msg_${this.tools.digest(JSON.stringify([subscription, alertId, number]))}`;
    return { id, kind, alertId, number, alert, at, ...(quote && { quote }) };
  }

  private isMuted({ id }: Subscription, { id: alertId, alert, quote }: Notice): boolean {
    const about = new Set([id, alertId, alert.id, ...(quote?.chain === undefined ? [] : [quote.chain])]);
    if (alert.kind === 'cycle.completed') about.add(alert.dyad);
    if (alert.kind === 'chain.paused') for (const chain of alert.chains) about.add(chain);
    return this.state.mutes.some((mute) => about.has(mute.about));
  }

  private keep(message: Message): Message {
    this.unsent.set(message.id, message);
    this.gatherers.set(keyOf(message.subscription, message.group), message);
    this.changed.set(message.id, message);
    return message;
  }

  private close(message: Message): void {
    this.unsent.delete(message.id);
    const group = keyOf(message.subscription, message.group);
    if (this.gatherers.get(group)?.id === message.id) this.gatherers.delete(group);
    this.changed.set(message.id, message);
  }

  private remember(telling: Telling): void {
    const key = keyOf(telling.subscription, telling.alertId);
    this.tellings.set(key, telling);
    this.toldAnew.add(key);
  }
}

const horizonMs = parametersFrom().alertHorizonDays * 86_400_000;

/** First news of an alert goes to those who asked for such, of one that desks are told of, and that is news. */
const isWanted = ({ filter }: Subscription, { alert, quote, deliver }: Notice, now: number): boolean =>
  (deliver || quote !== undefined) &&
  now - timeOf(alert.raisedAt) <= horizonMs &&
  matches(filter, { alert, actions: quote?.actions ?? [] });

function newsOf(known: ToldState | undefined, now: ToldState): Fact['kind'] | undefined {
  if (!now.standing) return known?.standing ? 'withdrawn' : undefined;
  if (!known) return 'raised';
  if (!known.standing) return 'reinstated';
  return known.verdict === now.verdict ? undefined : 'amended';
}

const stateOf = ({ kind, alert }: Notice): ToldState => ({
  standing: kind !== 'withdrawn',
  ...(alert.kind === 'cycle.completed' && { verdict: alert.verdict }),
});

/** A burst of one chain is told together. */
const groupOf = ({ id, quote }: Notice): string => quote?.chain ?? id;

const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts);
