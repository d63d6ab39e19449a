// Whether this machine can run the project at all. Must itself run on Node 18.
import { accessSync, constants } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { end } from './say.mjs';

const NEEDED = 24;
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Ends the run when Node is too old; `npm run` takes the right one from node_modules. */
export function checkNode() {
  if (Number(process.versions.node.split('.')[0]) >= NEEDED) return;
  end(
    `Ademruimte needs Node ${NEEDED} and this is ${process.version}: run "npm ci" and then "npm start", which bring their own, or install Node ${NEEDED}.`,
  );
}

/** Ends the run when the project's folder cannot be written, because building writes there. */
export function checkWriteAccess() {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    end(`The folder ${root} cannot be written: give yourself write access and try again.`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  checkNode();
  checkWriteAccess();
}
