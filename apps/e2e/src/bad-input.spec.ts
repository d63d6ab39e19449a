import type { Page } from '@playwright/test';
import { aGoal, forgetRegistration } from './made';
import { pick, press, section, write } from './screen';
import { aClient, expect, expectAccessible, signIn, test } from './support';

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

test('what is still needed stands beside its field, and focus goes to the first', async ({
  page,
}) => {
  await signIn(page, 'consulent');
  const { id } = await aClient(page);
  await page.goto(`/inwoners/${id}/doelplan/doel`);
  await write(page, 'Waarom is dit belangrijk?', 'Voor de kinderen.');
  await press(page, 'Doel bewaren');
  const words = field(page, 'Doel in eigen woorden');
  await expect(words).toBeFocused();
  await expect(words).toHaveAccessibleDescription(/Schrijf het doel op, in eigen woorden\./);
  await expect(page.getByLabel('Waar gaat het over?')).toHaveAccessibleDescription(
    /Kies waar dit doel over gaat\./,
  );
  await expect(field(page, 'Waarom is dit belangrijk?')).toHaveValue('Voor de kinderen.');
  await expectAccessible(page);
});

test('too much text says how much fits, and none of it is lost', async ({ page }) => {
  await signIn(page, 'consulent');
  const { id } = await aClient(page);
  await page.goto(`/inwoners/${id}/doelplan/doel`);
  const long = 'Ik wil graag rustig wonen. '.repeat(20).trim();
  await write(page, 'Doel in eigen woorden', long);
  await page.getByLabel('Waar gaat het over?').selectOption({ label: 'Wonen' });
  await press(page, 'Doel bewaren');
  const words = field(page, 'Doel in eigen woorden');
  await expect(words).toHaveAccessibleDescription(/Dit is te lang\. Er passen 300 tekens\./);
  await expect(words).toHaveValue(long);
  await expect(page).toHaveURL(/\/doel$/);
  await expectAccessible(page);
});

test('a step without a day asks for one and keeps the rest', async ({ page }) => {
  await signIn(page, 'consulent');
  const { id } = await aClient(page);
  const goalId = await aGoal(page, id);
  await page.goto(`/inwoners/${id}/doelplan/doel/${goalId}/stap`);
  await write(page, 'Kleine stap', 'Ik bel de verhuurder.');
  await press(page, 'Stap bewaren');
  const days = page.getByRole('group', { name: 'Wanneer?' });
  await expect(days.getByRole('alert')).toHaveText('Kies een dag.');
  await expect(days.getByRole('radio').first()).toBeFocused();
  await expect(field(page, 'Kleine stap')).toHaveValue('Ik bel de verhuurder.');
  await expectAccessible(page);
  await pick(page, 'Wanneer?', 'morgen');
  await press(page, 'Stap bewaren');
  await expect(page.getByRole('main').getByText('Ik bel de verhuurder.').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Samen afspreken' })).toBeVisible();
});

test('a third goal asks which one may rest for a while', async ({ page }) => {
  await signIn(page, 'consulent');
  const { id } = await aClient(page);
  await aGoal(page, id, { title: 'Ik wil hier blijven wonen.' });
  await page.goto(`/inwoners/${id}/doelplan/doel`);
  await write(page, 'Doel in eigen woorden', 'Ik wil weer leren.');
  await page.getByLabel('Waar gaat het over?').selectOption({ label: 'Opleiding of cursus' });
  // A colleague adds one at the same moment, so that only the server knows it is one too many.
  await aGoal(page, id, { title: 'Ik wil minder post.', about: 'paperwork' });
  await press(page, 'Doel bewaren');
  const question = page.getByRole('group', { name: 'Welk doel mag even rusten?' });
  await expect(question.getByRole('radio')).toHaveCount(2);
  await expect(field(page, 'Doel in eigen woorden')).toHaveValue('Ik wil weer leren.');
  await press(page, 'Doel bewaren');
  await expect(question.getByRole('alert')).toHaveText('Kies welk doel even mag rusten.');
  await expectAccessible(page);
  await pick(page, 'Welk doel mag even rusten?', /minder post/);
  await press(page, 'Doel bewaren');
  await expect(section(page, 'Rust nu even')).toContainText('Ik wil minder post.');
  await expect(page.getByRole('heading', { name: 'Ik wil weer leren.' })).toBeVisible();
  await expectAccessible(page);
});

test('a day that does not exist is said beside the field, and stays as it was typed', async ({
  page,
}) => {
  await signIn(page, 'consulent');
  await forgetRegistration(page);
  await page.goto('/inwoners/nieuw');
  await write(page, 'Roepnaam', 'Noor');
  await write(page, 'Geboortedatum', '31-02-1990');
  await press(page, 'Kijk of we deze inwoner kennen');
  const day = field(page, 'Geboortedatum');
  await expect(day).toHaveAccessibleDescription(/Deze dag bestaat niet/);
  await expect(day).toHaveValue('31-02-1990');
  await expect(day).toBeFocused();
  await expectAccessible(page);
});
