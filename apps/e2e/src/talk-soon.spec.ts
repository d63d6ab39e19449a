import { answerTo, expectSoon, QUIET, slowDown, watchPresses } from './presses';
import { expect, signIn, test } from './support';
import { aTalk } from './talk-walk';

test.describe('a tap in a talk on the slowest laptop in the office', QUIET, () => {
  test.slow();
  test.beforeEach(async ({ page }) => {
    await watchPresses(page);
    await signIn(page, 'consulent');
  });

  test('a tile and a sentence answer within 100 ms', async ({ page }) => {
    const talk = await aTalk(page);
    await talk.arrive();
    await slowDown(page);
    const tile = page.getByRole('main').getByRole('button', { name: 'Wonen', exact: true });
    await expectSoon('a tile', () => answerTo(page, tile));
    if ((await tile.getAttribute('aria-pressed')) === 'false') await tile.click();
    await talk.press('Verder');
    const sentences = page.getByRole('group', { name: 'Welke zin past het beste?' });
    await expect(sentences).toBeVisible();
    await expectSoon('a sentence', (turn) =>
      answerTo(page, sentences.locator('label').nth(turn % 5)),
    );
  });

  test('how sure, and agreeing, answer within 100 ms', async ({ page }) => {
    const talk = await aTalk(page);
    await talk.walk('doel/stap');
    await slowDown(page);
    const numbers = page.getByRole('group', { name: /^Hoe zeker/ }).locator('label');
    await expectSoon('how sure', (turn) => answerTo(page, numbers.nth(turn % 11)));
    await talk.aStep();
    const yes = page.getByRole('group', { name: 'Klopt het zo?' }).getByRole('button').first();
    await expectSoon('agreeing', () => answerTo(page, yes));
  });
});
