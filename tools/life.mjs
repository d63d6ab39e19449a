// The life of a tool that starts other programs: one Ctrl-C ends all of them, in reverse order.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { guard } from './guard.mjs';
import { endWith } from './say.mjs';

const started = [];
let ending;

/** Remembers how to stop something; what was started last is stopped first. */
export function stopAtEnd(stop) {
  started.unshift(stop);
}

/** Stops everything that was started; a second call waits for the first. */
export function stopAll() {
  return (ending ??= (async () => {
    for (const stop of started) await stop();
  })());
}

/** Whether the end has begun, so that a program that stops now has not failed. */
export const isEnding = () => ending !== undefined;

/**
 * Runs a tool that lives until somebody stops it. Under npm a Ctrl-C arrives twice (from the
 * terminal and from npm), and the second must not end us halfway: hence `on` and not `once`.
 */
export async function live(main) {
  const stop = () => void stopAll().then(() => process.exit(0), endWith);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  try {
    await main();
  } catch (problem) {
    if (isEnding()) return; // what was stopped halfway may well complain
    await stopAll().catch(() => undefined);
    endWith(problem);
  }
}

/**
 * Starts one of our own programs on this Node and sees to its end. It gets a group of its own, so
 * that a Ctrl-C in the terminal reaches it only through us, once, in the right order.
 */
export function startProgram(args, env) {
  const stdio = ['ignore', 'inherit', 'inherit'];
  const child = spawn(process.execPath, args, { env, stdio, detached: true });
  const dismiss = guard(child, 'TERM');
  const gone = once(child, 'exit').then(([code]) => {
    dismiss();
    return code ?? 1;
  });
  stopAtEnd(async () => {
    child.kill('SIGTERM'); // does nothing when it has gone
    const hard = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await gone;
    clearTimeout(hard);
  });
  return gone;
}
