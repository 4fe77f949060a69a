// @ts-check
// The end of a test run: what was left out and why, which checks had failed before, and as the last line the plain counts.

const leftOutMark = /^(.*) \[left out: (.*)\]$/;

/** @implements {Pick<import('@jest/reporters').Reporter, 'onRunComplete'>} */
class CountsReporter {
  /** @param {unknown} _contexts @param {import('@jest/reporters').AggregatedResult} results */
  onRunComplete(_contexts, results) {
    const lines = leftOutSuites(results);
    const checksFailed = process.env.TALION_CHECKS_FAILED;
    if (checksFailed) lines.push(`Failed before the tests: ${checksFailed} (see above).`);
    // A file that fails to run (a syntax error, a hook that throws) holds no failed test, and is one failure all the same.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    lines.push(`${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
    // jest's own summary and whatever the services say when they stop come first.
    process.once('exit', () => process.stdout.write(`\n${lines.join('\n')}\n`));
  }
}

/** One line for each suite that describeUnless() left out. @param {import('@jest/reporters').AggregatedResult} results @returns {string[]} */
function leftOutSuites(results) {
  /** @type {Map<string, { tests: number, why: string }>} */
  const suites = new Map();
  for (const file of results.testResults) {
    for (const test of file.testResults) {
      if (test.status !== 'pending') continue;
      for (const title of test.ancestorTitles) {
        const [, name, why] = leftOutMark.exec(title) ?? [];
        if (name === undefined || why === undefined) continue;
        const suite = suites.get(name) ?? { tests: 0, why };
        suites.set(name, { ...suite, tests: suite.tests + 1 });
      }
    }
  }
  return [...suites].map(([name, { tests, why }]) => `LEFT OUT: ${name} (${tests} tests): ${why}`);
}

module.exports = CountsReporter;
