import type { AskedParameters, LogEvent, ModelName, ReadModels } from '@talion/domain';
import { counted } from '../refusals';
import { tellAlert } from './alerts';
import { Book } from './book';
import { tellChain } from './chains';
import { tellDyad, tellSequence } from './sequences';
import { tellDays, tellMoment } from './times';

/** The read models as a plain text to read. What nobody asked for by name is left out where it would only be long. */
export function* summarise(
  models: ReadModels,
  events: readonly LogEvent[],
  asked: AskedParameters,
  only?: readonly ModelName[],
): Generator<string> {
  const book = new Book(models);
  yield `${counted(events.length, 'event')}: ${counted(models.actions.length, 'action')}, ${counted(
    models.chains.length,
    'escalation chain',
  )}, ${counted(models.sequences.length, 'episode')}, ${counted(models.alerts.length, 'alert')}.\n`;
  yield `Level ${asked.level ?? 'bloc'}, attribution ${asked.attribution ?? 'consensus'}${
    asked.asOf === undefined ? '' : `, as known on ${tellMoment(asked.asOf)}`
  }.\n`;
  for (const name of only ?? shownByDefault) {
    const { title, lines } = sections[name];
    const told = [...lines(models, book, only !== undefined)];
    if (told.length === 0 && !only) continue;
    const text = told.length > 0 ? told.join('\n').trimEnd() : 'none';
    yield `\n${title.toUpperCase()}\n\n${text}\n`;
  }
}

const shownByDefault: readonly ModelName[] = ['chains', 'sequences', 'alerts', 'coverage', 'pending', 'quarantine'];

type Section = Readonly<{
  title: string;
  /** `all`: asked for by name. */
  lines: (models: ReadModels, book: Book, all: boolean) => Iterable<string>;
}>;

const sections: Readonly<Record<ModelName, Section>> = {
  actions: { title: 'Actions', lines: ({ actions }, book) => actions.map(({ id }) => book.action(id)) },
  actors: {
    title: 'Actors',
    lines: ({ actors }) =>
      actors.map(({ id, name, kind, provisional, aliases }) => {
        const known = [kind, provisional && 'provisional', aliases.length > 0 && `also ${aliases.join(', ')}`];
        return [`${name} [${id}]`, ...known.filter((one) => one !== undefined && one !== false)].join('; ');
      }),
  },
  relations: {
    title: 'Relations',
    lines: ({ relations }, book) =>
      relations.map(({ actor, relation, to, from, until }) => {
        const since = from === undefined ? '' : ` from ${tellMoment(from)}`;
        const end = until === undefined ? '' : ` until ${tellMoment(until)}`;
        return `${book.name(actor)} is ${relation.replace('_', ' ')} ${book.name(to)}${since}${end}`;
      }),
  },
  dyads: { title: 'Dyads', lines: ({ dyads }, book) => dyads.flatMap((dyad) => [...tellDyad(dyad, book)]) },
  sequences: {
    title: 'Exchanges and tit-for-tat sequences',
    *lines({ sequences }, book, all) {
      const told = all ? sequences : sequences.filter(({ kind }) => kind !== 'one-sided');
      for (const sequence of told) yield* tellSequence(sequence, book);
      const left = sequences.length - told.length;
      if (left > 0) yield `${counted(left, 'one-sided episode')} not shown; --only sequences shows all.`;
    },
  },
  links: {
    title: 'Retaliation links',
    lines: ({ links }) =>
      links.map(({ response, trigger, kind, probability, joinsChain }) => {
        const p = probability === undefined ? '' : `, P ${probability.toFixed(2)}`;
        return `${response} answers ${trigger}: ${kind}${p}${joinsChain ? '' : ', after a lull'}`;
      }),
  },
  chains: {
    title: 'Escalation chains',
    lines: ({ chains }, book) => chains.flatMap((chain) => [...tellChain(chain, book)]),
  },
  alerts: { title: 'Alerts', lines: ({ alerts }, book) => alerts.map((alert) => tellAlert(alert, book)) },
  coverage: {
    title: 'Coverage: running totals beside what is recorded',
    lines: ({ coverage }, book) =>
      coverage.map(({ id, source, period, initiators, targets, counts }) => {
        const compared = Object.entries(counts).map(
          ([what, { said, recorded, missing }]) => `${what}: ${said} said, ${recorded} recorded, ${missing} missing`,
        );
        const whose = `${book.nameAll(initiators, 'anyone')} → ${book.nameAll(targets, 'anyone')}`;
        return `${tellDays(period.from, period.to)}, ${whose}: ${compared.join('; ')} [${id}, ${source}]`;
      }),
  },
  pending: {
    title: 'Pending',
    lines: ({ pending }) => pending.map(({ event, reason, waitsFor }) => `${event}: ${reason} (${waitsFor})`),
  },
  quarantine: {
    title: 'Set aside',
    lines: ({ quarantine }) => quarantine.map(({ id, source, reason }) => `${id} of ${source}: ${reason}`),
  },
};
