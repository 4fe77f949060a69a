import { round6 } from '../order';
import { forecastDays } from './forecasts';

/** How well probabilities did: the log-likelihood of counts per day (Poisson), and the Brier score of yes-or-no questions (Brier 1950). */
export type ScoreRow = Readonly<{
  method: string;
  /** Natural logarithm: the sum over days of acts * ln(expected) - expected. Greater is better. */
  logLikelihood: number;
  /** Its part per act. */
  perAct: number;
  /** Per question asked at a provocation. */
  questions: Readonly<Record<Within, QuestionsRow>>;
}>;

export type QuestionsRow = Readonly<{
  /** How many were asked whose answer is known by the end, and the share that the side did answer. */
  asked: number;
  answered: number;
  /** Mean probability given. */
  said: number;
  /** Mean squared difference between the probability and what came, 0 or 1. Less is better. */
  brier: number;
}>;

type Within = keyof typeof forecastDays;

export class Score {
  acts = 0;
  private logLikelihood = 0;
  private readonly sums = { days1: noSums(), days7: noSums(), days30: noSums() };

  /** A day on which `expected` acts were expected, and `acts` came. */
  day(acts: number, expected: number): void {
    this.acts += acts;
    this.logLikelihood += acts * Math.log(expected) - expected;
  }

  /** A provocation that was answered after so many days, with so many days to the end of what is known. */
  question(answeredAfter: number, daysKnown: number, expected: (days: number) => number): void {
    for (const [within, days] of Object.entries(forecastDays) as [Within, number][]) {
      if (days > daysKnown) continue;
      const sums = this.sums[within];
      const said = 1 - Math.exp(-expected(days));
      const came = answeredAfter <= days ? 1 : 0;
      sums.asked++;
      sums.answered += came;
      sums.said += said;
      sums.squares += (said - came) ** 2;
    }
  }

  row(method: string): ScoreRow {
    const { days1, days7, days30 } = this.sums;
    return {
      method,
      logLikelihood: round6(this.logLikelihood),
      perAct: round6(this.logLikelihood / Math.max(1, this.acts)),
      questions: { days1: meansOf(days1), days7: meansOf(days7), days30: meansOf(days30) },
    };
  }
}

const noSums = () => ({ asked: 0, answered: 0, said: 0, squares: 0 });

function meansOf({ asked, answered, said, squares }: ReturnType<typeof noSums>): QuestionsRow {
  const per = (sum: number): number => round6(sum / Math.max(1, asked));
  return { asked, answered: per(answered), said: per(said), brier: per(squares) };
}
