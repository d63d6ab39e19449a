// One folder of data, one product at a time. The kernel keeps the hold and lets go of it when the
// process ends in whatever way, so unlike a file with a number in it, it is never out of date.
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlainProblem } from './say.mjs';

/** A short name that is always the same for the same path. */
export function nameOf(path) {
  return createHash('sha256').update(path).digest('hex').slice(0, 12);
}

const linux = process.platform === 'linux';

// On Linux an address without a file ("abstract"); elsewhere a socket file, which can be left over.
const addressOf = (folder) =>
  linux
    ? `\0ademruimte-${nameOf(folder)}`
    : join(tmpdir(), `ademruimte-${process.getuid?.() ?? 0}-${nameOf(folder)}.sock`);

function listen(address) {
  const server = createServer((visitor) => visitor.destroy());
  return new Promise((ok, fail) => {
    server.once('error', fail).listen(address, () => {
      server.unref();
      ok(() => new Promise((done) => server.close(done)));
    });
  });
}

function isAnswered(address) {
  return new Promise((ok) => {
    const visitor = connect(address, () => {
      visitor.destroy();
      ok(true);
    }).once('error', () => ok(false));
  });
}

async function isTaken(address) {
  if (linux || (await isAnswered(address))) return true;
  rmSync(address, { force: true });
  return false;
}

/** Takes hold of a folder and answers how to let go; throws when another run has it. */
export async function hold(folder) {
  const address = addressOf(folder);
  try {
    return await listen(address);
  } catch (problem) {
    if (problem.code !== 'EADDRINUSE') throw problem;
    if (!(await isTaken(address))) return listen(address);
    throw new PlainProblem(
      `The data in ${folder} is in use: Ademruimte already runs here, so stop that one first.`,
    );
  }
}
