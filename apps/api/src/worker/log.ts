/** What happened without anybody asking; never a name, a text or an id of a person. */
export interface LogLine {
  readonly action: string;
  readonly object: string;
  readonly result: string;
}

/** Takes one line. */
export type Log = (line: LogLine) => void;

/** Writes a line of JSON with its moment and who was at work. */
export const writeLine: Log = (line) => {
  const whole = { time: new Date().toISOString(), origin: 'worker', actor: 'system', ...line };
  process.stdout.write(`${JSON.stringify(whole)}\n`);
};
