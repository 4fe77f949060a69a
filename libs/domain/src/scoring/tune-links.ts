import { compareText } from '../order';
import { defaultLinkModel } from '../parameters';
import type { LinkModel } from '../parameters';
import { scoreOf, sumOfCounts } from './dispute-score';
import type { DisputeCounts, Disputes, DisputeScore } from './dispute-score';
import { answersUnder } from './link-cases';
import type { LinkCase } from './link-cases';
import { DisputeList, modelsOfGrid } from './trials';
import type { Trial } from './trials';

/**
 * Picks a linking model on disputes whose outcome is known, and says how well the picking holds on disputes that it has not seen: by parts (each dispute
 * is scored by a model picked on the others) and forward in time. The acts of the unseen disputes stay in the log, as they would; what is hidden is which
 * dispute they belong to, and how it ended. Nothing here is drawn by chance: disputes are dealt to parts by a digest of their ids.
 */
export type Tuning = Readonly<{
  /** How many models were tried. */
  trials: number;
  /** The model picked on all disputes, and its score on them. */
  model: LinkModel;
  onAll: DisputeScore;
  /** For each dealing: the models picked, on what they were picked on and on what they were not. */
  dealings: readonly Readonly<{ inFold: DisputeScore; outOfFold: DisputeScore }>[];
  /** Picked on the earlier half of the disputes, and scored on the later; beside it the definitions' model on the later. */
  forward: Readonly<{ model: LinkModel; earlier: DisputeScore; later: DisputeScore; laterByDefinitions: DisputeScore }>;
}>;

/** How often the disputes are dealt anew, and into how many parts, unless asked otherwise. */
export const dealingsDefault = 10;
export const foldsDefault = 10;

/** Share of links within one dispute that a model should reach: a little above 0.955, so that it holds by more than one link. */
const sameDisputeAim = 0.957;
/** What a model loses of its F1 for each unit below that: a link in a hundred costs as much as four disputes do. */
const sameDisputePrice = 2;

/** What is picked by: F1, less what is missing at the share of links within one dispute. */
export const meritOf = (counts: DisputeCounts): number => {
  const { f1, sameDispute } = scoreOf(counts);
  return f1 - sameDisputePrice * Math.max(0, sameDisputeAim - sameDispute);
};

/** `firstActs` gives when the first act of each dispute began. */
export function tuneLinks(
  cases: readonly LinkCase[],
  disputes: Disputes,
  firstActs: ReadonlyMap<string, number>,
  { folds = foldsDefault, dealings = dealingsDefault, models = modelsOfGrid() } = {},
): Tuning {
  const list = new DisputeList(disputes);
  const trials = models.map((model) => list.trialOf(model, answersUnder(cases, model)));
  const all = list.ids.map((_, number) => number);
  const best = pick(trials, all, list);
  const score = (trial: Trial, part: readonly number[]): DisputeScore => scoreOf(list.counts(trial, part));
  const inTime = [...all].sort(
    (a, b) =>
      (firstActs.get(list.ids[a] ?? '') ?? 0) - (firstActs.get(list.ids[b] ?? '') ?? 0) ||
      compareText(list.ids[a] ?? '', list.ids[b] ?? ''),
  );
  const [earlier, later] = [inTime.slice(0, inTime.length >> 1), inTime.slice(inTime.length >> 1)];
  const early = pick(trials, earlier, list);
  return {
    trials: trials.length,
    model: best.model,
    onAll: score(best, all),
    dealings: Array.from({ length: dealings }, (_, dealing) => {
      const fold = deal(list, folds, dealing);
      const parts = Array.from({ length: folds }, (_, part) => {
        const [seen, unseen] = [all.filter((one) => fold[one] !== part), all.filter((one) => fold[one] === part)];
        const picked = pick(trials, seen, list);
        return { seen: list.counts(picked, seen), unseen: list.counts(picked, unseen) };
      });
      return {
        inFold: scoreOf(sumOfCounts(parts.map(({ seen }) => seen))),
        outOfFold: scoreOf(sumOfCounts(parts.map(({ unseen }) => unseen))),
      };
    }),
    forward: {
      model: early.model,
      earlier: score(early, earlier),
      later: score(early, later),
      laterByDefinitions: score(list.trialOf(defaultLinkModel, answersUnder(cases, defaultLinkModel)), later),
    },
  };
}

/** The trial of greatest merit on these disputes; of equals the one with more links within one dispute, then the first of the grid. */
function pick(trials: readonly Trial[], part: readonly number[], list: DisputeList): Trial {
  let best: { trial: Trial; merit: number; sameDispute: number } | undefined;
  for (const trial of trials) {
    const counts = list.counts(trial, part);
    const [merit, { sameDispute }] = [meritOf(counts), scoreOf(counts)];
    if (!best || merit > best.merit || (merit === best.merit && sameDispute > best.sameDispute))
      best = { trial, merit, sameDispute };
  }
  if (!best) throw new Error('There is no model to try');
  return best.trial;
}

/** The part of each dispute: dealt round, the reciprocated and the others apart, so that every part has its share of both. */
function deal(list: DisputeList, folds: number, dealing: number): number[] {
  const fold: number[] = [];
  for (const was of [true, false]) {
    const alike = list.ids
      .map((id, number) => ({ number, digest: digestOf(`${dealing} ${id}`) }))
      .filter(({ number }) => list.wasReciprocated(number) === was)
      .sort((a, b) => a.digest - b.digest || a.number - b.number);
    alike.forEach(({ number }, place) => (fold[number] = place % folds));
  }
  return fold;
}

/** FNV-1a with MurmurHash3's last steps, by which one digit more or less changes all. */
function digestOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
