// The contract between API and web: the document made from the API, and the client made from the
// document. Without a flag both are written anew; `--check` fails when what is committed differs
// from what would be written; `--rules` holds the document to the government's rules.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { generate } from 'orval';
import { client, clientFrom, contract } from '../orval.config.mjs';
import { checkNode } from './check-node.mjs';
import { root } from './postgres-home.mjs';
import { requireBuild } from './product.mjs';
import { PlainProblem, run, tell } from './say.mjs';

function runProgram(what, args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new PlainProblem(`${what}: read the lines above.`);
}

/** Writes the document and the client into an empty folder; no database is needed for either. */
async function write({ document, folder }) {
  requireBuild('openapi');
  const program = ['--enable-source-maps', 'dist/apps/api/openapi.mjs', document];
  runProgram('The API could not describe itself', program);
  await generate(clientFrom(document, folder), root);
  // What goes wrong while generating is said but not thrown.
  if (existsSync(join(root, folder, 'index.ts'))) return;
  throw new PlainProblem('No client could be made from the contract: read the lines above.');
}

/** Works with what would be written now, in a folder that goes away afterwards. */
async function withFresh(work) {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const place = relative(root, mkdtempSync(join(cache, 'ademruimte-contract-')));
  const fresh = { document: join(place, 'openapi.json'), folder: join(place, 'client') };
  try {
    await write(fresh);
    work(fresh);
  } finally {
    rmSync(join(root, place), { recursive: true, force: true });
  }
}

/** Puts it in the place of what was committed. */
function replace({ document, folder }) {
  mkdirSync(join(root, dirname(contract)), { recursive: true });
  cpSync(join(root, document), join(root, contract));
  rmSync(join(root, client), { recursive: true, force: true });
  cpSync(join(root, folder), join(root, client), { recursive: true });
}

function filesIn(folder) {
  if (!existsSync(join(root, folder))) return [];
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => relative(join(root, folder), join(parentPath, name)));
}

const textOf = (file) => {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return undefined;
  }
};

/** The committed files that would be written otherwise, or not at all. */
function differences(fresh) {
  const names = new Set([...filesIn(fresh.folder), ...filesIn(client)]);
  const pairs = [...names].map((name) => [join(client, name), join(fresh.folder, name)]);
  return [[contract, fresh.document], ...pairs]
    .filter(([committed, wanted]) => textOf(committed) !== textOf(wanted))
    .map(([committed]) => committed);
}

/** Throws when what was committed is not what would be written now. */
function compare(fresh) {
  const changed = differences(fresh);
  if (changed.length === 0) return tell('The contract and the client made from it are current.');
  changed.forEach((file) => tell(`  ${file}`));
  throw new PlainProblem(
    'These files are not what the API says now: run "npm run contract" and commit them.',
  );
}

/** Throws when the document breaks a rule of the government; no network is needed. */
function rules() {
  const spectral = 'node_modules/@stoplight/spectral-cli/dist/index.js';
  const strict = ['--fail-on-unmatched-globs', '--fail-severity=error'];
  const what = ['-r', 'docs/standards/adr-spectral.yml', contract];
  runProgram('The contract breaks a design rule', [spectral, 'lint', ...strict, ...what]);
}

await run(async () => {
  checkNode();
  if (process.argv.includes('--rules')) return rules();
  if (process.argv.includes('--check')) return withFresh(compare);
  await withFresh(replace);
  rules();
});
