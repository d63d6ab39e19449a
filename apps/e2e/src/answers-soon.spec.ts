import { aGoal, aStep } from './made';
import { answerTo, expectSoon, PRESSES, QUIET, slowDown, watchPresses } from './presses';
import { goTo } from './screen';
import { aClient, expect, signIn, test } from './support';

test.describe('on the slowest laptop in the office', QUIET, () => {
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
