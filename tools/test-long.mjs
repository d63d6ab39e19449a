// What `npm run test:long` runs: what chance decides, fifty times each instead of a few, and the
// figures that were found: access that is taken away while somebody writes (REVOKE_ROUNDS sets
// another number) and the journeys of a talk (TALK_ROUNDS does; SEED has a run again). And all
// behaviour with one connection to the database.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkNode, checkWriteAccess } from './check-node.mjs';
import { run as runTool, tell } from './say.mjs';
import { build, jestTests, journeys, NOTHING, timed } from './test-runs.mjs';

const ROUNDS = process.env.TALK_ROUNDS ?? '50';
const REVOKE_ROUNDS = process.env.REVOKE_ROUNDS ?? '50';
const PATIENCE = 3 * 60 * 60_000;
/** Everything that shows that a talk loses nothing. */
const FILES = ['kill', 'network', 'offline', 'storage', 'badluck', 'meanwhile'];

const behaviour = (files, env) => ({ files, env, projects: ['api'], patience: PATIENCE });
const steps = (reports) => [
  () =>
    timed(`revoking while writing, ${REVOKE_ROUNDS} rounds`, () =>
      jestTests(reports, behaviour(['revoke-while-writing'], { REVOKE_ROUNDS })),
    ),
  () =>
    timed('behaviour with one connection', () =>
      jestTests(reports, behaviour(['apps/api/src/behaviour'], { TEST_POOL: '1' })),
    ),
  () => walked(reports),
];

async function walked(reports) {
  const built = await timed('build', build);
  if (built.failed) return built;
  const files = FILES.map((name) => `talk-${name}.spec.ts`);
  const how = { files, env: { TALK_ROUNDS: ROUNDS }, patience: PATIENCE };
  return timed(`journeys, ${ROUNDS} rounds`, () => journeys(reports, how));
}

await runTool(async () => {
  checkNode();
  checkWriteAccess();
  const reports = mkdtempSync(join(tmpdir(), 'ademruimte-reports-'));
  const total = { ...NOTHING };
  for (const step of steps(reports)) {
    const { passed, failed, figures = [] } = await step();
    total.passed += passed;
    total.failed += failed;
    for (const figure of figures) tell(figure);
  }
  rmSync(reports, { recursive: true, force: true });
  tell(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed ? 1 : 0;
});
