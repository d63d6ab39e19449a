import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../../../..');

/** Programs that send one round. */
type Program = 'one-sender' | 'one-morning';

/** Builds such a program into a folder of its own, to run and to kill; returns the folder. */
export function buildSender(program: Program): string {
  const cache = join(ROOT, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const outdir = mkdtempSync(join(cache, 'ademruimte-sender-'));
  const options = JSON.stringify({ entries: [pathOf(program)], outdir, quiet: true });
  const script = `import('${ROOT}/tools/build-api.mjs').then((m) => m.buildApi(${options}))`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return outdir;
}

/** A real process that sends one round. */
export function aSenderProcess(
  program: Program,
  folder: string,
  env: NodeJS.ProcessEnv,
): ChildProcess {
  return spawn(process.execPath, [join(folder, `${pathOf(program)}.mjs`)], {
    ...{ env, stdio: ['ignore', 'inherit', 'inherit'] },
  });
}

const pathOf = (program: Program) => `worker/testing/${program}`;

/** Waits for the end of a process; answers its code. */
export async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

/** Kills a process the hard way: it cannot tidy anything up. */
export async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await ended(child);
  expect(child.signalCode).toBe('SIGKILL');
}
