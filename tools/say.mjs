// How the tools speak: plain lines on the terminal, and one plain sentence when they cannot go on.

/** Something a person can mend; its message is the whole explanation, so no stack is shown. */
export class PlainProblem extends Error {}

/** Writes one line for the person at the terminal. */
export function tell(line) {
  process.stdout.write(`${line}\n`);
}

/** Ends the run with one plain sentence that says what to do. */
export function end(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Ends the run for any problem; only the unexpected kind comes with its stack. */
export function endWith(problem) {
  end(problem instanceof PlainProblem ? problem.message : (problem?.stack ?? String(problem)));
}

/** Runs a tool from start to end, so that every way to fail is said once and in words. */
export async function run(main) {
  try {
    await main();
  } catch (problem) {
    endWith(problem);
  }
}
