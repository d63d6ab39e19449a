// How long the page of a team takes in a large organisation: `npx node tools/bench-team.mjs`, with
// `--teams 50` for 20,000 clients. The measuring itself is a test, which also counts statements.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './postgres-home.mjs';
import { tell } from './say.mjs';

const { values } = parseArgs({ options: { teams: { type: 'string', default: '12' } } });
const folder = mkdtempSync(join(tmpdir(), 'ademruimte-bench-'));
const told = join(folder, 'told.jsonl');
const jest = join(root, 'node_modules/jest/bin/jest.js');
const asked = ['--selectProjects', 'api', '--', 'work/large-team.api.spec.ts'];
const { status } = spawnSync(process.execPath, [jest, ...asked], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, LARGE_TEAMS: values.teams, LARGE_TEAMS_TOLD: told },
});
const lines = existsSync(told) ? readFileSync(told, 'utf8').trim().split('\n') : [];
tell(`${values.teams} teams of 400 clients:`);
for (const line of lines) {
  const { name, ms, statements } = JSON.parse(line);
  tell(`  ${name.padEnd(14)} ${String(ms).padStart(6)} ms  ${statements} statements`);
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = status ?? 1;
