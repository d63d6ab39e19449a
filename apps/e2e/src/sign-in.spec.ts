import { expect, expectAccessible, signIn, test } from './support';

test('somebody who mistypes keeps what was typed and reads what to do', async ({ page }) => {
  await page.goto('/inloggen');
  await expectAccessible(page);
  await page.getByLabel('E-mailadres').fill('consulent@demo.test');
  await page.getByLabel('Wachtwoord', { exact: true }).fill('iets heel anders');
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('E-mailadres')).toHaveValue('consulent@demo.test');
  await expectAccessible(page);
});

test('a deep link asks to sign in first and then goes where it led', async ({ page }) => {
  await page.goto('/account');
  await expect(page).toHaveURL(/\/inloggen/);
  await page.getByLabel('E-mailadres').fill('consulent@demo.test');
  await page.getByLabel('Wachtwoord', { exact: true }).fill('stap voor stap 2026');
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await expect(page).toHaveURL(/\/account$/);
  await expect(page).toHaveTitle(/Mijn account · Ademruimte/);
  await expectAccessible(page);
});

test('signing out ends it, also for the address somebody had open', async ({ page }) => {
  await signIn(page, 'consulent2');
  await page.goto('/account');
  await page.getByRole('main').getByRole('button', { name: 'Uitloggen', exact: true }).click();
  await expect(page).toHaveURL(/\/inloggen/);
  await page.goto('/inwoners');
  await expect(page).toHaveURL(/\/inloggen/);
});

test('the page keeps its policy when the service worker brings it', async ({ page }) => {
  await page.goto('/inloggen');
  await page.evaluate(() => navigator.serviceWorker.ready);
  const answer = await page.reload();
  expect(answer?.headers()['content-security-policy']).toContain("script-src 'self';");
  await expect(page.getByRole('button', { name: 'Inloggen' })).toBeVisible();
});
