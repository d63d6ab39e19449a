// What `npm run test:long` runs: the journeys in which chance decides, fifty times each instead of
// five, and the figures they found. TALK_ROUNDS sets another number, SEED has a run again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkNode, checkWriteAccess } from './check-node.mjs';
import { run as runTool, tell } from './say.mjs';
import { build, journeys, timed } from './test-runs.mjs';

const ROUNDS = process.env.TALK_ROUNDS ?? '50';
const PATIENCE = 3 * 60 * 60_000;
/** Everything that shows that a talk loses nothing. */
const FILES = ['kill', 'network', 'offline', 'storage', 'badluck', 'meanwhile'];

await runTool(async () => {
  checkNode();
  checkWriteAccess();
  const reports = mkdtempSync(join(tmpdir(), 'ademruimte-reports-'));
  const built = await timed('build', build);
  const files = FILES.map((name) => `talk-${name}.spec.ts`);
  const how = { files, env: { TALK_ROUNDS: ROUNDS }, patience: PATIENCE };
  const { passed, failed, figures } = built.failed
    ? { ...built, figures: [] }
    : await timed(`journeys, ${ROUNDS} rounds`, () => journeys(reports, how));
  rmSync(reports, { recursive: true, force: true });
  for (const figure of figures) tell(figure);
  tell(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
});
