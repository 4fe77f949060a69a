import { NotFoundException } from '@nestjs/common';
import { TrackingTrouble } from '@talion/tracking';
import { HttpProblem } from './http-problem';
import { problemOf } from './problem-of';

test('problemOf() tells of an outage that nothing is lost and when to come back, and logs it', () => {
  for (const code of ['log-unavailable', 'store-unavailable'] as const) {
    const { problem, log } = problemOf(new TrackingTrouble(code, 'connect ECONNREFUSED 10.0.0.7:5432'));
    expect(problem.details).toMatchObject({ status: 503, type: 'urn:talion:problem:unavailable' });
    expect(problem.headers).toEqual({ 'Retry-After': '5' });
    expect(JSON.stringify(problem.details)).not.toContain('10.0.0.7');
    expect(log).toBe(true);
  }
});

test.each([
  ['work-too-large', 422],
  ['wait-timed-out', 504],
  ['event-too-large', 413],
  ['store-fenced', 409],
] as const)('problemOf() hands on what %s says to whoever asked', (code, status) => {
  const { problem, log } = problemOf(new TrackingTrouble(code, 'Ask for less.'));
  expect(problem.details).toMatchObject({ status, detail: 'Ask for less.' });
  expect(log).toBe(false);
});

test('problemOf() tells nothing of what nobody foresaw but where the log says more', () => {
  for (const error of [
    new Error('password=hunter2'),
    'hunter2',
    new TrackingTrouble('store-misconfigured', 'hunter2'),
  ]) {
    const { problem, log } = problemOf(error);
    expect(problem.details).toMatchObject({ status: 500, instance: expect.stringMatching(/^urn:uuid:/) as unknown });
    expect(JSON.stringify(problem.details)).not.toContain('hunter2');
    expect(log).toBe(true);
  }
});

test('problemOf() keeps the status of errors that the framework throws for the caller', () => {
  expect(problemOf(new NotFoundException('nothing')).problem.details).toMatchObject({ status: 404, detail: 'nothing' });
  const aborted = Object.assign(new Error('request aborted'), { statusCode: 400, expose: false });
  expect(problemOf(aborted).problem.details).toMatchObject({ status: 400, detail: 'Bad Request' });
});

test('problemOf() gives a problem as it is', () => {
  const problem = new HttpProblem('not-found', 'There is none.');
  expect(problemOf(problem)).toEqual({ problem, log: false });
});
