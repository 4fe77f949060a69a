import { Score } from './score';

test('Score adds up Poisson log-likelihoods, and squares of what was said less what came', () => {
  const score = new Score();
  score.day(2, 0.5);
  score.day(0, 0.1);
  score.question(3, 10, (days) => days * 0.1);
  const said = 1 - Math.exp(-0.7);
  expect(score.row('x')).toEqual({
    method: 'x',
    logLikelihood: Number((2 * Math.log(0.5) - 0.6).toFixed(6)),
    perAct: Number(((2 * Math.log(0.5) - 0.6) / 2).toFixed(6)),
    questions: {
      days1: { asked: 1, answered: 0, said: 0.095163, brier: 0.009056 },
      days7: { asked: 1, answered: 1, said: Number(said.toFixed(6)), brier: Number(((1 - said) ** 2).toFixed(6)) },
      days30: { asked: 0, answered: 0, said: 0, brier: 0 },
    },
  });
});
