// What `npm test` runs: everything, to the end, also after something failed. The last line is
// exactly "N passed, N failed"; each check counts as one test, Jest's and the journeys' tests as
// themselves, and a runner that breaks down as one that failed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkNode, checkWriteAccess } from './check-node.mjs';
import { run as runTool, tell } from './say.mjs';
import {
  bin,
  build,
  check,
  FAILED,
  jestTests,
  journeys,
  NOTHING,
  nx,
  timed,
} from './test-runs.mjs';

const prettier = bin('prettier/bin/prettier.cjs');

/** The journeys need the built product, so without it they count as failed instead of being skipped. */
async function builtAndWalked(reports) {
  const built = await timed('build', build);
  if (built.failed) return FAILED;
  return timed('journeys', () => journeys(reports));
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
