import { cpus, loadavg } from 'node:os';
import type { Locator, Page } from '@playwright/test';
import { aGoal, aStep } from './made';
import { goTo } from './screen';
import { aClient, expect, signIn, test } from './support';

/** How much slower than this machine the slowest laptop in the office is. */
const SLOWER = 4;
/** Within this a press feels answered, in milliseconds. */
const SOON = 100;
const PRESSES = 7;

declare global {
  interface Window {
    /** How long each press took until the screen showed its answer, by its number. */
    presses?: Map<number, number>;
  }
}

/** Lets the page write down what each press took: from the finger to the next picture. */
async function watchPresses(page: Page): Promise<void> {
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
async function answerTo(page: Page, target: Locator): Promise<number> {
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

async function expectSoon(what: string, press: (turn: number) => Promise<number>): Promise<void> {
  const { middle, figures } = await middleOf(press);
  // What else this machine is busy with is no fault of the page.
  const busy = busyness();
  const line = `${what}: ${figures}; busyness ${busy.toFixed(1)}`;
  test.info().annotations.push({ type: 'answer', description: line });
  process.stdout.write(`    ${line}\n`);
  expect(middle, line).toBeLessThan(SOON * busy);
}

async function slowDown(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

// Recording a trace takes time in the page itself, which would be measured too.
test.use({ trace: 'off' });

test.describe('on the slowest laptop in the office', () => {
  test.slow();
  test.beforeEach(async ({ page }) => {
    await watchPresses(page);
    await signIn(page, 'consulent');
  });

  test('a sentence on the bridge answers within 100 ms', async ({ page }) => {
    const { id } = await aClient(page);
    await page.goto(`/inwoners/${id}/brug/invullen/housing`);
    const sentences = page
      .getByRole('group', { name: 'Welke zin past het beste?' })
      .locator('label');
    await expect(sentences.first()).toBeVisible();
    await slowDown(page);
    await expectSoon('a sentence on the bridge', (turn) => answerTo(page, sentences.nth(turn % 5)));
  });

  test('"Gelukt" on Vandaag answers within 100 ms', async ({ page }) => {
    const { id, callName } = await aClient(page);
    const goalId = await aGoal(page, id);
    for (let turn = 0; turn <= PRESSES; turn += 1) {
      await aStep(page, { clientId: id, goalId }, { text: `Stap ${turn}.` });
    }
    await page.goto('/vandaag');
    const steps = page.getByRole('main').getByRole('listitem').filter({ hasText: callName });
    const done = steps.getByRole('button', { name: /^Gelukt/ }).first();
    await expect(done).toBeVisible();
    await slowDown(page);
    await expectSoon('"Gelukt" on Vandaag', async () => {
      const took = await answerTo(page, done);
      // A second press so soon would be taken for the same one.
      await page.waitForTimeout(1500);
      return took;
    });
  });

  test('a name in the list answers within 100 ms', async ({ page }) => {
    const { callName } = await aClient(page);
    await goTo(page, 'Inwoners');
    await slowDown(page);
    await expectSoon('a name in the list', async () => {
      const link = page.getByRole('main').getByRole('link', { name: callName, exact: true });
      await expect(link).toBeVisible();
      const took = await answerTo(page, link);
      await expect(page.getByRole('heading', { level: 1, name: callName })).toBeVisible();
      await goTo(page, 'Inwoners');
      return took;
    });
  });
});
