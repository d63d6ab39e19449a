/** How far a clock may run ahead before nobody believes it. */
const AHEAD_MS = 10 * 60_000;
/** How long a talk can wait on a device to be sent: as long as a draft is kept. */
const WAITS_MS = 30 * 24 * 60 * 60_000;

/**
 * When a talk took place, by the clock of a device that may be wrong. A moment to come, or one from
 * before any talk that could still be waiting, is no reason to stop two people: it was now.
 */
export function talkMoment(given: Date, now: Date): Date {
  const ahead = given.getTime() - now.getTime();
  return ahead > AHEAD_MS || ahead < -WAITS_MS ? now : given;
}
