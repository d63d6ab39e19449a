// Nothing of ours outlives us: not at Ctrl-C, not when this process is killed outright.
import { spawn } from 'node:child_process';

// Waits for our end of a pipe to close, which the system does however this process ends.
// Ten seconds at most, because a process that nobody collects never seems to go.
const WATCH = `read -r _; kill "-$1" "$0"; n=0
while kill -0 "$0" && [ "$n" -lt 100 ]; do sleep 0.1; n=$((n + 1)); done
if [ -n "$2" ]; then rm -rf -- "$2"; fi`;

/**
 * Sends `signal` to a child when this process has gone without doing so, and then removes
 * `leftOver`, a folder that was only for it. Answers how to dismiss the guard.
 */
export function guard(child, signal, leftOver = '') {
  const watcher = spawn('/bin/sh', ['-c', WATCH, String(child.pid), signal, leftOver], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.once('error', () => undefined); // without a shell there is only the ordinary way to stop
  watcher.stdin?.on('error', () => undefined).unref();
  watcher.unref();
  return () => watcher.kill('SIGKILL');
}
