import { goTo, openTab } from './screen';
import { expect, expectAccessible, signIn, test } from './support';

const CLIENT = 'Amina Haddadi';

for (const { look, choose } of [
  { look: 'in the dark', choose: { radio: 'donker' } },
  { look: 'in quiet mode', choose: { checkbox: 'Rustige weergave' } },
]) {
  test(`the pages can be read ${look}, and the choice stays`, async ({ page }) => {
    await signIn(page, 'consulent');
    await page.getByRole('button', { name: 'Letters en rust' }).click();
    const panel = page.getByRole('dialog', { name: 'Letters en rust' });
    for (const [role, name] of Object.entries(choose)) {
      await panel.getByRole(role as 'radio' | 'checkbox', { name }).check();
    }
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await page.reload();
    await expectAccessible(page);
    await goTo(page, 'Inwoners');
    await page.getByRole('main').getByRole('link', { name: CLIENT }).click();
    await expect(page.getByRole('heading', { name: 'Wat er gebeurde' })).toBeVisible();
    await expectAccessible(page);
    await openTab(page, 'Brug');
    await expect(page.getByRole('heading', { name: 'Per leefgebied' })).toBeVisible();
    await expectAccessible(page);
    await openTab(page, 'Doelplan');
    await expect(page.getByRole('heading', { name: 'Voor op de koelkast' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Letters en rust' }).click();
    for (const [role, name] of Object.entries(choose)) {
      await expect(panel.getByRole(role as 'radio' | 'checkbox', { name })).toBeChecked();
    }
  });
}

test('each navigation names the tab without a name in it, says it, and moves focus', async ({
  page,
}) => {
  await signIn(page, 'consulent');
  const arrives = async (title: string, heading: string | RegExp): Promise<void> => {
    await expect(page).toHaveTitle(`${title} · Ademruimte`);
    await expect(page.locator('p[aria-live=polite]')).toHaveText(title);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
  };
  await goTo(page, 'Team');
  await arrives('Team', /./);
  await goTo(page, 'Inwoners');
  await arrives('Inwoners', 'Inwoners');
  await page.getByRole('main').getByRole('link', { name: CLIENT }).click();
  await arrives('Overzicht', CLIENT);
  for (const tab of ['Brug', 'Doelplan', 'Gesprekken', 'Gezin']) {
    await openTab(page, tab);
    await arrives(tab, CLIENT);
    await expectAccessible(page);
  }
  await page.goBack();
  await arrives('Gesprekken', CLIENT);
  await page.getByRole('link', { name: 'Gegevens' }).click();
  await arrives('Gegevens', CLIENT);
  await expectAccessible(page);
  await page.goto('/bestaat/niet');
  await expect(page).toHaveTitle('Niet gevonden · Ademruimte');
  await expectAccessible(page);
});
