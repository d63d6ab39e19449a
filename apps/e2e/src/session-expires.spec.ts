import type { Locator, Page } from '@playwright/test';
import { press, write } from './screen';
import { aClient, expect, expectAccessible, signIn, test } from './support';

const GOAL = 'Ik wil weer rust in mijn hoofd.';

interface SessionLine {
  readonly id: string;
  readonly current: boolean;
}

/** Ends the session of this page from somewhere else, as on a lost device. */
async function endsFromElsewhere(page: Page, elsewhere: Page): Promise<void> {
  const mine = (await (await page.request.get('/api/v1/sessions')).json()) as SessionLine[];
  const id = mine.find(({ current }) => current)?.id ?? '';
  const headers = { 'X-Requested-With': 'ademruimte' };
  const answer = await elsewhere.request.delete(`/api/v1/sessions/${id}`, { headers });
  expect(answer.status()).toBe(204);
}

/** A field of the page that lies behind the sheet. */
const behind = (page: Page, name: string): Locator =>
  page.getByRole('textbox', { name, exact: true, includeHidden: true });

async function startsAGoal(page: Page, clientId: string): Promise<void> {
  await page.goto(`/inwoners/${clientId}/doelplan`);
  await page.getByRole('main').getByRole('button', { name: 'Doel toevoegen' }).first().click();
  await write(page, 'Doel in eigen woorden', GOAL);
  await page.getByLabel('Waar gaat het over?').selectOption({ label: 'Wonen' });
}

test('the session ends while somebody types: they sign in over the page and go on', async ({
  page,
  someoneElse: elsewhere,
}) => {
  await signIn(page, 'consulent');
  await signIn(elsewhere, 'consulent');
  const { id } = await aClient(page);
  await startsAGoal(page, id);
  await expectAccessible(page);
  await endsFromElsewhere(page, elsewhere);
  await write(page, 'Waarom is dit belangrijk?', 'Dan slaap ik weer.');

  const sheet = page.getByRole('dialog', { name: 'Log even opnieuw in' });
  await expect(sheet.getByLabel('E-mailadres')).toHaveValue('consulent@demo.test');
  await expect(sheet.getByLabel('Wachtwoord', { exact: true })).toBeFocused();
  await expect(behind(page, 'Doel in eigen woorden')).toHaveValue(GOAL);
  await expectAccessible(page);
  await sheet.getByLabel('Wachtwoord', { exact: true }).fill('stap voor stap 2026');
  await press(sheet, 'Inloggen');
  await expect(sheet).toBeHidden();
  await expect(behind(page, 'Waarom is dit belangrijk?')).toHaveValue('Dan slaap ik weer.');
  await press(page, 'Doel bewaren');
  await expect(page.getByRole('heading', { name: GOAL })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: GOAL })).toHaveCount(1);
  await expectAccessible(page);
});

test('what was typed is there again after the tab was closed', async ({ page, context }) => {
  await signIn(page, 'consulent');
  const { id } = await aClient(page);
  await startsAGoal(page, id);
  await expect(page.getByText(/^Bewaard om \d\d:\d\d$/)).toBeVisible();
  await write(page, 'Waarom is dit belangrijk?', 'Dan slaap ik weer.');
  await page.close({ runBeforeUnload: true });

  const anew = await context.newPage();
  await anew.goto(`/inwoners/${id}/doelplan/doel`);
  await expect(anew.getByRole('textbox', { name: 'Doel in eigen woorden' })).toHaveValue(GOAL);
  await expect(anew.getByRole('textbox', { name: 'Waarom is dit belangrijk?' })).toHaveValue(
    'Dan slaap ik weer.',
  );
  await expectAccessible(anew);
  await press(anew, 'Doel bewaren');
  await expect(anew.getByRole('heading', { name: GOAL })).toBeVisible();
  await anew.goto(`/inwoners/${id}/doelplan/doel`);
  await expect(anew.getByRole('textbox', { name: 'Doel in eigen woorden' })).toHaveValue('');
});
