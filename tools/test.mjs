// What `npm test` runs: everything, to the end, also after something failed. The last line is
// exactly "N passed, N failed"; each check counts as one test, Jest's and the journeys' tests as
// themselves, and a runner that breaks down as one that failed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkNode, checkWriteAccess } from './check-node.mjs';
import { root } from './postgres-home.mjs';
import { run as runTool, tell } from './say.mjs';

const PATIENCE = 20 * 60_000;
const PASSED = { passed: 1, failed: 0 };
const FAILED = { passed: 0, failed: 1 };
const NOTHING = { passed: 0, failed: 0 };

const bin = (path) => join('node_modules', path);
const prettier = bin('prettier/bin/prettier.cjs');
const nx = bin('nx/dist/bin/nx.js');
const jest = bin('jest/bin/jest.js');
const playwright = bin('@playwright/test/cli.js');

// The tests bring their own database: one that somebody works with is out of their reach.
function surroundings(more) {
  const { DATABASE_URL: _, MIGRATION_DATABASE_URL: __, ...env } = process.env;
  return { ...env, NX_TUI: 'false', ...more };
}

/** Runs a program to its end. With `quiet` what it says is kept, for when it fails. */
function execute(args, { quiet, env } = {}) {
  const stdio = ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'];
  const options = { cwd: root, env: surroundings(env), stdio, timeout: PATIENCE };
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
const check =
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

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

// A runner that says it failed has failed, whatever its report forgets to count.
const counted = (isFine, passed, failed) => ({
  passed,
  failed: isFine ? failed : Math.max(failed, 1),
});

async function jestTests(reports) {
  const file = join(reports, 'jest.json');
  const { isFine } = await execute([jest, '--json', `--outputFile=${file}`]);
  const report = readReport(file);
  if (!report) return FAILED;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return counted(isFine, report.numPassedTests, failed);
}

async function journeys(reports) {
  const file = join(reports, 'journeys.json');
  const args = [playwright, 'test', '-c', 'apps/e2e/playwright.config.mts'];
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const { isFine } = await execute([...args, '--reporter=list,json'], { env });
  const report = readReport(file);
  if (!report) return FAILED;
  const { expected, flaky, unexpected } = report.stats;
  return counted(isFine, expected + flaky, unexpected + report.errors.length);
}

const build = check([nx, 'run-many', '-t', 'build']);

/** The journeys need the built product, so without it they count as failed instead of being skipped. */
async function builtAndWalked(reports) {
  const built = await timed('build', build);
  if (built.failed) return FAILED;
  return timed('journeys', () => journeys(reports));
}

async function timed(name, step) {
  tell(`\n== ${name}`);
  const start = Date.now();
  const result = await step();
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  tell(`== ${name}: ${result.failed ? 'FAILED' : 'passed'} in ${seconds} s`);
  return result;
}

const steps = (reports) => [
  () => timed('format', check([prettier, '--check', '.'])),
  () => timed('lint', check([nx, 'run', 'workspace:lint'])),
  () => timed('types', check([nx, 'run', 'workspace:typecheck'])),
  () => timed('contract', check(['tools/build-api.mjs'], ['tools/contract.mjs', '--check'])),
  () => timed('access matrix', check(['tools/access-matrix.mjs', '--check'])),
  () => timed('design rules', check(['tools/contract.mjs', '--rules'])),
  () => timed('rules, API, architecture and screens', () => jestTests(reports)),
  () => builtAndWalked(reports),
];

await runTool(async () => {
  checkNode();
  checkWriteAccess();
  const reports = mkdtempSync(join(tmpdir(), 'ademruimte-reports-'));
  const total = { ...NOTHING };
  for (const step of steps(reports)) {
    const { passed, failed } = await step();
    total.passed += passed;
    total.failed += failed;
  }
  rmSync(reports, { recursive: true, force: true });
  tell(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed ? 1 : 0;
});
