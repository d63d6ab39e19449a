import type { Page } from '@playwright/test';
import { aGoal, aStep } from './made';
import { press, section, typed, write } from './screen';
import {
  aClient,
  day,
  expect,
  expectAccessible,
  expectNoSideways,
  listen,
  make,
  SCREENS,
  signIn,
  test,
} from './support';

const STAYS = 'Dit vertelde zij alleen aan mij.';
const GOES = 'Zij belt liever in de ochtend.';

/** A client with a goal, a step and two notes, of whoever is signed in. */
async function aFile(page: Page) {
  const client = await aClient(page);
  const goalId = await aGoal(page, client.id);
  await aStep(page, { clientId: client.id, goalId });
  for (const text of [STAYS, GOES]) {
    await make(page, `/clients/${client.id}/notes`, { text, visibility: 'team' });
  }
  return client;
}

for (const { at, screen } of SCREENS) {
  test.describe(at, () => {
    test.use(screen);

    test('a caseworker hands somebody over, the team lead agrees, a colleague goes on', async ({
      page: sanne,
      someoneElse: ilse,
      browser,
      errors,
    }) => {
      await signIn(sanne, 'consulent');
      const { id, callName } = await aFile(sanne);
      await sanne.goto(`/inwoners/${id}/wie-ziet-wat`);
      await sanne.getByRole('link', { name: 'Overdragen', exact: true }).click();
      await expect(sanne.getByRole('heading', { name: 'Overdragen', level: 2 })).toBeVisible();
      await expectAccessible(sanne);
      await expectNoSideways(sanne);
      await sanne.getByLabel('Wie neemt het over?').selectOption({ label: 'Tom Bakker' });
      await write(sanne, 'Vanaf', typed(day()));
      await press(sanne, 'Vul in uit het dossier');
      const summary = sanne.getByRole('textbox', { name: 'Samenvatting' });
      await expect(summary).toHaveValue(/Volgende stap: Ik bel de verhuurder/);
      await sanne.getByRole('checkbox', { name: STAYS }).uncheck();
      await press(sanne, 'Voorstellen');
      await expect(section(sanne, /naar Tom Bakker$/)).toContainText('De teamleider beslist.');
      await expectAccessible(sanne);

      await signIn(ilse, 'teamleider');
      const notice = `Er is een voorstel om ${callName} over te dragen.`;
      await ilse.getByRole('link', { name: notice }).click();
      const proposal = section(ilse, /naar Tom Bakker$/);
      await expect(proposal).toContainText('Eén notitie blijft achter.');
      await expectAccessible(ilse);
      await press(ilse, 'Afspreken');
      await expect(ilse.getByRole('heading', { name: 'Eerder' })).toBeVisible();

      await sanne.goto(`/inwoners/${id}`);
      await expect(sanne.getByRole('main')).toContainText('Dit dossier kunnen we niet openen');

      const context = await browser.newContext(screen);
      listen(context, errors);
      const tom = await context.newPage();
      await signIn(tom, 'consulent2');
      await tom.goto(`/inwoners/${id}`);
      const onTop = section(tom, `Sanne Vermeer droeg ${callName} aan je over`);
      await expect(onTop).toContainText('Ik bel de verhuurder');
      await expectAccessible(tom);
      await expectNoSideways(tom);
      await press(tom, 'Gelezen');
      await expect(onTop).toHaveCount(0);
      await tom.goto(`/inwoners/${id}/gesprekken`);
      await expect(tom.getByRole('main')).toContainText(GOES);
      await expect(tom.getByRole('main')).not.toContainText(STAYS);
      await context.close();
    });
  });
}
