import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { activate, point, type, walkTo } from './by-keyboard';
import { forgetRegistration } from './made';
import { tab } from './screen';
import { expect, expectAccessible, signIn, test } from './support';

const title = (page: Page, name: string): Locator =>
  page.getByRole('main').getByRole('heading', { level: 1, name });

test('who comes by keyboard can pass the bar, and lands on the heading of each page', async ({
  page,
}) => {
  await signIn(page, 'consulent');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('button', { name: 'Naar de inhoud' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();

  await page.reload();
  await activate(page, 'link', 'Inwoners');
  await expect(title(page, 'Inwoners')).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Shift+Tab');
  await activate(page, 'button', 'Nieuwe inwoner');
  await expect(title(page, 'Nieuwe inwoner')).toBeFocused();
  await expectAccessible(page);
});

test('the whole story goes by keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  const name = `Bo ${randomUUID().slice(0, 6)}`;
  await signIn(page, 'consulent');
  await forgetRegistration(page);
  await page.goto('/inwoners/nieuw');
  await type(page, 'Roepnaam', name);
  await activate(page, 'button', 'Geboortedatum nog niet bekend');
  await expect(page.getByRole('heading', { name: 'Dan gaan we verder' })).toBeFocused();
  await point(page, 'Aanspreken met', 'je');
  await type(page, 'Telefoon', '06 00 00 00 00');
  await type(page, 'Waarom deze inwoner komt', 'Er komt veel post.');
  await walkTo(page, page.getByRole('main').getByRole('button', { name: 'Vandaag' }));
  await page.keyboard.press('Space');
  await activate(page, 'button', 'Inschrijven');
  await expect(title(page, name)).toBeFocused();

  await walkTo(page, tab(page, 'Brug'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/^Brug/);
  await expect(title(page, name)).toBeFocused();
  await activate(page, 'button', 'Brug invullen');
  await activate(page, 'link', 'Post en papieren');
  await expect(page.getByRole('heading', { name: /^Post en papieren/ })).toBeFocused();
  await walkTo(
    page,
    page
      .getByRole('group', { name: /Welke zin/ })
      .getByRole('radio')
      .first(),
  );
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await activate(page, 'link', 'Verder');
  await expect(page.getByRole('link', { name: 'Post en papieren' })).toBeFocused();
  await activate(page, 'button', 'Afronden');
  await expect(page.getByRole('img', { name: /^Mijn brug/ })).toBeVisible();
  await expect(title(page, name)).toBeFocused();

  await walkTo(page, tab(page, 'Doelplan'));
  await page.keyboard.press('Enter');
  await expect(title(page, name)).toBeFocused();
  await walkTo(page, page.getByRole('main').getByRole('button', { name: 'Doel toevoegen' }));
  await page.keyboard.press('Enter');
  await type(page, 'Doel in eigen woorden', 'Ik wil mijn post op orde.');
  await walkTo(page, page.getByLabel('Waar gaat het over?'));
  await page.keyboard.type('Post');
  await activate(page, 'button', 'Doel bewaren');
  await expect(page.getByRole('heading', { name: 'Ik wil mijn post op orde.' })).toBeFocused();
  await activate(page, 'button', 'Stap toevoegen');
  await type(page, 'Kleine stap', 'Ik maak één brief open.');
  await point(page, 'Wanneer?', 'morgen');
  await point(page, 'Wie doet dit?', name);
  await type(page, 'Als', 'ik koffie heb');
  await type(page, 'Dan', 'pak ik één brief');
  await point(page, 'Hoe zeker ben je dat dit lukt?', '8');
  await activate(page, 'button', 'Stap bewaren');
  await expect(page.getByRole('heading', { name: 'Ik wil mijn post op orde.' })).toBeFocused();
  await activate(page, 'button', 'Samen afspreken');
  await type(page, 'Naam van de inwoner', name);
  await point(page, 'Hoe spreken jullie dit af?', 'uitgesproken');
  await activate(page, 'button', 'Dit spreken we af');
  await expect(page.getByRole('heading', { name: 'Samen afgesproken' })).toBeVisible();
  await expectAccessible(page);

  await walkTo(page, tab(page, 'Overzicht'));
  await page.keyboard.press('Enter');
  await expect(title(page, name)).toBeFocused();
  await activate(page, 'button', 'Gelukt');
  await expect(page.getByText('Gelukt: Ik maak één brief open.', { exact: true })).toBeVisible();
  await activate(page, 'button', 'Ongedaan maken');
  await expect(page.getByRole('button', { name: 'Gelukt' })).toBeVisible();
  await expectAccessible(page);
});
