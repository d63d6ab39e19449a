import type { Locator, Page } from '@playwright/test';
import { forgetRegistration } from './made';
import { expect, SCREENS, signIn, test } from './support';

const placeOf = async (part: Locator) => (await part.boundingBox())?.y ?? Number.NaN;

/** Presses a button at its upper edge, and holds it until what the field says has come. */
async function pressSlowly(page: Page, button: Locator, said: () => Promise<void>): Promise<void> {
  const box = await button.boundingBox();
  if (!box) throw new Error('There is nothing to press.');
  await page.mouse.move(box.x + box.width / 2, box.y + 4);
  await page.mouse.down();
  await said();
  expect(Math.abs((await placeOf(button)) - box.y)).toBeLessThan(1);
  await page.mouse.up();
}

for (const { at, screen } of SCREENS) {
  test.describe(at, () => {
    test.use(screen);

    for (const { label, words, sentence } of [
      { label: 'Achternaam', words: 'de '.repeat(60), sentence: /^Dit is te lang\./ },
      { label: 'Geboortedatum', words: '31-02-1989', sentence: /^Deze dag bestaat niet\./ },
    ]) {
      test(`a button stays under the finger when ${label} says something is not right`, async ({
        page,
      }) => {
        await signIn(page, 'consulent');
        await forgetRegistration(page);
        await page.goto('/inwoners/nieuw');
        const field = page.getByRole('textbox', { name: label, exact: true });
        const button = page.getByRole('button', { name: 'Kijk of we deze inwoner kennen' });
        await field.fill(words);
        await expect(field).toBeFocused();
        await pressSlowly(page, button, () => expect(field).toHaveAccessibleDescription(sentence));
        // The press arrived: somebody is brought to the first field that still needs something.
        await expect(page.getByRole('textbox', { name: 'Roepnaam' })).toBeFocused();
        await expect(field).toHaveAccessibleDescription(sentence);
        const sentences = page.getByText(sentence);
        const { height = 0 } = (await sentences.boundingBox()) ?? {};
        expect(height, 'the whole sentence is there').toBeGreaterThan(10);
      });
    }
  });
}

test('leaving a field that is not right moves nothing below it', async ({ page }) => {
  await signIn(page, 'consulent');
  await forgetRegistration(page);
  await page.goto('/inwoners/nieuw');
  const button = page.getByRole('button', { name: 'Kijk of we deze inwoner kennen' });
  await page.getByRole('textbox', { name: 'Roepnaam' }).focus();
  const before = await placeOf(button);
  await page.keyboard.press('Tab');
  await page.getByRole('textbox', { name: 'Achternaam' }).fill('van '.repeat(60));
  await page.keyboard.press('Tab');
  await expect(page.getByText('Hoe wil deze inwoner genoemd worden?')).toBeVisible();
  await expect(page.getByText(/^Dit is te lang\./)).toBeVisible();
  expect(Math.abs((await placeOf(button)) - before)).toBeLessThan(1);
});
