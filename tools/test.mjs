// What `npm test` runs: everything, to the end, also after something failed. The last line is
// exactly "N passed, N failed"; each check counts as one test, Jest's and the journeys' tests as
// themselves, and a runner that breaks down as one that failed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkNode, checkWriteAccess } from './check-node.mjs';
import { run as runTool, tell } from './say.mjs';
import {
  BESIDE,
  bin,
  build,
  check,
  FAILED,
  inOrder,
  jestTests,
  journeys,
  nx,
  QUIET,
  sideBySide,
  timed,
} from './test-runs.mjs';

const prettier = bin('prettier/bin/prettier.cjs');

/** A check says nothing before it ends: another one runs beside it. */
const checked =
  (name, ...commands) =>
  () =>
    timed(name, check(...commands), { announced: false });

/** What needs no database and no browser, divided over two cores. */
const checks = () =>
  sideBySide(
    [checked('lint', [nx, 'run', 'workspace:lint'])],
    [
      checked('format', [prettier, '--check', '.']),
      checked('contract', ['tools/build-api.mjs'], ['tools/contract.mjs', '--check']),
      checked('access matrix', ['tools/access-matrix.mjs', '--check']),
      checked('design rules', ['tools/contract.mjs', '--rules']),
      checked('types', [nx, 'run', 'workspace:typecheck']),
    ],
  );

/** The journeys need the built product, so without it they count as failed instead of being skipped. */
async function builtAndWalked(reports) {
  const built = await timed('build', build);
  if (built.failed) return FAILED;
  return inOrder([
    () => timed('journeys', () => journeys(reports, { which: BESIDE })),
    () => timed('journeys that are measured', () => journeys(reports, { which: QUIET })),
  ]);
}

await runTool(async () => {
  checkNode();
  checkWriteAccess();
  const reports = mkdtempSync(join(tmpdir(), 'ademruimte-reports-'));
  const total = await inOrder([
    checks,
    () => timed('rules, API, architecture and screens', () => jestTests(reports)),
    () => builtAndWalked(reports),
  ]);
  rmSync(reports, { recursive: true, force: true });
  tell(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed ? 1 : 0;
});
