import { cpus, loadavg } from 'node:os';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support';

/** For what is measured: `npm test` walks it by itself, when nothing else runs. */
export const QUIET = { tag: '@quiet' };

/** How much slower than this machine the slowest laptop in the office is. */
const SLOWER = 4;
/** Within this a press feels answered, in milliseconds. */
const SOON = 100;
/** How often each thing is pressed, besides the first time. */
export const PRESSES = 7;

declare global {
  interface Window {
    /** How long each press took until the screen showed its answer, by its number. */
    presses?: Map<number, number>;
  }
}

/** Lets the page write down what each press took: from the finger to the next picture. */
export async function watchPresses(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const presses = (window.presses = new Map<number, number>());
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        const { interactionId = 0, duration } = entry;
        if (interactionId > 0) {
          presses.set(interactionId, Math.max(duration, presses.get(interactionId) ?? 0));
        }
      }
      // The shortest that a browser writes down; TypeScript's own list does not know it yet.
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
}

/** What one press took; shorter than a browser measures is nothing. */
export async function answerTo(page: Page, target: Locator): Promise<number> {
  await target.scrollIntoViewIfNeeded();
  await page.evaluate(() => window.presses?.clear());
  await target.click();
  // The figure comes after the picture, when the page has a moment.
  await page.waitForTimeout(400);
  return page.evaluate(() => Math.max(0, ...(window.presses?.values() ?? [])));
}

/** The first press warms up; of the others the middle one counts, so that one hiccup does not. */
async function middleOf(press: (turn: number) => Promise<number>) {
  const took: number[] = [];
  for (let turn = 0; turn <= PRESSES; turn += 1) took.push(await press(turn));
  const [first = 0, ...rest] = took;
  const sorted = [...rest].sort((a, b) => a - b);
  const middle = sorted[Math.floor(PRESSES / 2)] ?? Infinity;
  return { middle, figures: `${middle} ms (first ${first}, all ${sorted.join(' ')})` };
}

/** How many tasks wait for each processor: 1 or less on a machine that has nothing else to do. */
const busyness = (): number => Math.max(1, (loadavg()[0] ?? 0) / cpus().length);

/** Expects that the middle of seven presses is answered within 100 ms on a slow machine. */
export async function expectSoon(
  what: string,
  press: (turn: number) => Promise<number>,
): Promise<void> {
  const { middle, figures } = await middleOf(press);
  // What else this machine is busy with is no fault of the page.
  const busy = busyness();
  const line = `${what}: ${figures}; busyness ${busy.toFixed(1)}`;
  test.info().annotations.push({ type: 'answer', description: line });
  process.stdout.write(`    ${line}\n`);
  expect(middle, line).toBeLessThan(SOON * busy);
}

/** Makes the processor as slow as that of the slowest laptop in the office. */
export async function slowDown(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}
