/** Whether this run may leave nothing out: CI has to bring along what the tests need. */
const nothingMayBeLeftOut = !['', 'false', '0', undefined].includes(process.env['CI']);

/**
 * A suite that needs what a machine may lack. Where it is lacking, `absence` says what and why: then the suite is left out and the end of
 * the run says so in a line of its own (counts-reporter.js reads the mark in the title); with CI=true the suite fails instead.
 */
export function describeUnless(absence: string | undefined, name: string, suite: () => void): void {
  if (absence === undefined) {
    describe(name, suite);
  } else if (nothingMayBeLeftOut) {
    describe(name, () => {
      test('is not left out when CI is set', () => {
        throw new Error(`"${name}" cannot run: ${absence}`);
      });
    });
  } else {
    describe.skip(`${name} [left out: ${absence}]`, suite);
  }
}

/** A suite about a kind of system that this may not be, which nothing could bring along: elsewhere it is left out, and the end of the run says so. */
export function describeOnly(where: string, isThere: boolean, name: string, suite: () => void): void {
  if (isThere) describe(name, suite);
  else describe.skip(`${name} [left out: only ${where}]`, suite);
}
