// How the tests of this project are run and counted, for `npm test` and for `npm run test:long`.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './postgres-home.mjs';
import { tell } from './say.mjs';

/** What nothing may take longer than, unless it is known to. */
const PATIENCE = 40 * 60_000;
const PASSED = { passed: 1, failed: 0 };
export const FAILED = { passed: 0, failed: 1 };
export const NOTHING = { passed: 0, failed: 0 };

export const bin = (path) => join('node_modules', path);
export const nx = bin('nx/dist/bin/nx.js');
const playwright = bin('@playwright/test/cli.js');
const jest = bin('jest/bin/jest.js');

// The tests bring their own database: one that somebody works with is out of their reach.
function surroundings(more) {
  const { DATABASE_URL: _, MIGRATION_DATABASE_URL: __, ...env } = process.env;
  return { ...env, NX_TUI: 'false', ...more };
}

/** Runs a program to its end. With `quiet` what it says is kept, for when it fails. */
export function execute(args, { quiet, env, patience = PATIENCE } = {}) {
  const stdio = ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'];
  const options = { cwd: root, env: surroundings(env), stdio, timeout: patience };
  const child = spawn(process.execPath, args, options);
  const said = [];
  child.stdout?.on('data', (part) => said.push(part));
  child.stderr?.on('data', (part) => said.push(part));
  return new Promise((ok) => {
    const end = (isFine) => ok({ isFine, said: Buffer.concat(said).toString() });
    child.once('error', () => end(false)).once('close', (code) => end(code === 0));
  });
}

/** A step that is one test: every command must succeed; what the first that does not said is shown. */
export const check =
  (...commands) =>
  async () => {
    for (const command of commands) {
      const { isFine, said } = await execute(command, { quiet: true });
      if (isFine) continue;
      tell(said.trimEnd());
      return FAILED;
    }
    return PASSED;
  };

/** What a runner wrote down; undefined when it did not get that far. */
export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A runner that says it failed has failed, whatever its report forgets to count. */
export const counted = (isFine, passed, failed) => ({
  passed,
  failed: isFine ? failed : Math.max(failed, 1),
});

/** Runs what Jest runs: everything, or the named files of the named projects. */
export async function jestTests(reports, { files = [], projects = [], env, patience } = {}) {
  const file = join(reports, 'jest.json');
  const some = projects.length ? ['--selectProjects', ...projects] : [];
  const args = [jest, '--json', `--outputFile=${file}`, ...some, '--', ...files];
  const { isFine } = await execute(args, { env, patience });
  const report = readReport(file);
  rmSync(file, { force: true });
  if (!report) return FAILED;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return counted(isFine, report.numPassedTests, failed);
}

/** Journeys that are measured, and so want a machine that does nothing else. */
export const QUIET = ['--grep', '@quiet', '--workers', '1'];
/** All others, two at a time. */
export const BESIDE = ['--grep-invert', '@quiet'];

/** Walks journeys: all, or what is asked for; answers how many, and what they told. */
export async function journeys(reports, { files = [], which = [], env = {}, patience } = {}) {
  const file = join(reports, 'journeys.json');
  const args = [playwright, 'test', '-c', 'apps/e2e/playwright.config.mts', ...which, ...files];
  const more = { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file }, patience };
  const { isFine } = await execute([...args, '--reporter=list,json'], more);
  const report = readReport(file);
  rmSync(file, { force: true });
  if (!report) return { ...FAILED, figures: [] };
  const { expected, flaky, unexpected } = report.stats;
  const totals = counted(isFine, expected + flaky, unexpected + report.errors.length);
  return { ...totals, figures: figuresIn(report.suites) };
}

/** The figures the journeys wrote down, in the order in which they were walked. */
function figuresIn(suites) {
  const specs = suites.flatMap((suite) => [...(suite.specs ?? []), ...(suite.suites ?? [])]);
  return specs.flatMap((one) => {
    if (!one.tests) return figuresIn([one]);
    return one.tests.flatMap(({ annotations }) =>
      annotations.filter(({ type }) => type === 'figure').map(({ description }) => description),
    );
  });
}

/** Builds what the journeys walk through. */
export const build = check([nx, 'run-many', '-t', 'build']);

const plus = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
});

/** Does steps one after the other, to the end, and counts. */
export async function inOrder(steps) {
  let total = NOTHING;
  for (const step of steps) total = plus(total, await step());
  return total;
}

/** Does some rows of steps at the same time, each row on a core of its own, and counts. */
export async function sideBySide(...rows) {
  return (await Promise.all(rows.map(inOrder))).reduce(plus, NOTHING);
}

/** Does a step and tells how it went and how long it took. */
export async function timed(name, step, { announced = true } = {}) {
  if (announced) tell(`\n== ${name}`);
  const start = Date.now();
  const result = await step();
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  tell(`== ${name}: ${result.failed ? 'FAILED' : 'passed'} in ${seconds} s`);
  return result;
}
