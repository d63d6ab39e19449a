import type { Page } from '@playwright/test';
import { aGoal } from './made';
import { press, write } from './screen';
import { aClient, expect, expectAccessible, signIn, test } from './support';

async function opensTheGoal(page: Page, { id, title }: { id: string; title: string }) {
  await page.goto(`/inwoners/${id}/doelplan`);
  await press(page, `Meer over doel: ${title}`);
  await page.getByRole('menuitem', { name: 'Doel aanpassen' }).click();
  await expect(page.getByRole('textbox', { name: 'Doel in eigen woorden' })).toHaveValue(title);
}

test('two colleagues change one goal: one wins, the other sees both and chooses', async ({
  page,
  someoneElse: other,
}) => {
  test.setTimeout(90_000);
  const title = 'Ik wil hier blijven wonen.';
  await signIn(page, 'consulent');
  const { id } = await aClient(page);
  await aGoal(page, id, { title });
  await page.goto(`/inwoners/${id}/gegevens`);
  await press(page, 'Collega uitnodigen');
  await page.getByLabel('Collega', { exact: true }).selectOption({ label: 'Tom Bakker' });
  await expectAccessible(page);
  await press(page, 'Uitnodigen');
  await expect(page.getByRole('button', { name: 'Stopt Tom Bakker' })).toBeVisible();

  await signIn(other, 'consulent2');
  await opensTheGoal(page, { id, title });
  await opensTheGoal(other, { id, title });
  await expectAccessible(other);
  await write(other, 'Doel in eigen woorden', 'Ik wil in deze buurt blijven.');
  await write(other, 'Waarom is dit belangrijk?', 'Mijn moeder woont om de hoek.');
  await press(other, 'Doel bewaren');
  await expect(other.getByRole('heading', { name: 'Ik wil in deze buurt blijven.' })).toBeVisible();

  await write(page, 'Doel in eigen woorden', 'Ik wil rustig wonen.');
  await write(page, 'Wanneer ongeveer?', 'voor de zomer');
  await press(page, 'Doel bewaren');
  await expect(page.getByRole('heading', { name: 'Een collega was je net voor' })).toBeFocused();
  const words = page.getByRole('group', { name: 'Doel', exact: true });
  await expect(words).toContainText('Ik wil rustig wonen.');
  await expect(words).toContainText('Ik wil in deze buurt blijven.');
  await expect(page.getByRole('group', { name: 'Waarom' })).toContainText('om de hoek');
  await expectAccessible(page);

  await words.getByRole('radio', { name: /rustig wonen/ }).check();
  await page.getByRole('radio', { name: /om de hoek/ }).check();
  await press(page, 'Zo bewaren');
  await expect(page.getByRole('heading', { name: 'Ik wil rustig wonen.' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Mijn moeder woont om de hoek.');
  await expect(page.getByRole('main')).toContainText('voor de zomer');
  await expectAccessible(page);
});
