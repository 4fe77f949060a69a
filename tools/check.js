// @ts-check
// Runs every check that needs no service, side by side, and tells at the end which failed: one failure does not hide the next.
// With --and SCRIPT it then runs that npm script (the tests) whatever the checks said, with the arguments behind it; it fails if anything failed.
const { spawn } = require('node:child_process');

const checks = ['build:if-stale', 'lint', 'typecheck', 'format:check', 'deps'];
/** Each of the larger ones keeps more than one core busy. */
const checksAtOnce = 2;

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** @param {string} script @returns {Promise<boolean>} */
const passes = (script) =>
  new Promise((resolve, reject) => {
    const startedAt = Date.now();
    const child = spawn(npm, ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
      process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'}  ${script} (${seconds} s)\n`);
      if (code !== 0) process.stdout.write(Buffer.concat(output));
      resolve(code === 0);
    });
  });

async function failedChecks() {
  /** @type {string[]} */
  const failed = [];
  const waiting = [...checks];
  const worker = async () => {
    for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) {
      if (!(await passes(script))) failed.push(script);
    }
  };
  await Promise.all(Array.from({ length: checksAtOnce }, worker));
  return failed;
}

/** @param {string[]} args @param {string[]} failed @returns {Promise<number>} */
const runAfter = (args, failed) =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, TALION_CHECKS_FAILED: failed.join(', ') };
    const child = spawn(npm, ['run', '--silent', ...args], { stdio: 'inherit', env });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });

async function main() {
  const failed = await failedChecks();
  const [and, script, ...rest] = process.argv.slice(2);
  const code = and === '--and' && script !== undefined ? await runAfter([script, '--', ...rest], failed) : 0;
  process.exitCode = failed.length > 0 ? 1 : code;
}

void main();
