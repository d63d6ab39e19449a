import type { Locator, Page } from '@playwright/test';
import { aGoal, aStep, read } from './made';
import { openTab, pick, press, write } from './screen';
import {
  aClient,
  expect,
  expectAccessible,
  expectNoSideways,
  SCREENS,
  signIn,
  test,
} from './support';

const STAYS = 'Ik wil hier blijven wonen.';
const GOES = 'Ik wil een hond.';

interface Settings {
  readonly teamId: string;
  readonly version: number;
  readonly approvalWanted: boolean;
}

/** The team of whoever is signed in asks its lead to look along. */
async function askTheLead(page: Page): Promise<void> {
  const [team] = await read<{ id: string }[]>(page, '/teams');
  const path = `/teams/${team?.id ?? ''}/work-settings`;
  const { teamId, version, ...settings } = await read<Settings>(page, path);
  expect(teamId).toBe(team?.id);
  const answer = await page.request.put(`/api/v1${path}`, {
    data: { ...settings, name: undefined, approvalWanted: true },
    headers: { 'X-Requested-With': 'ademruimte', 'If-Match': `"${String(version)}"` },
  });
  expect(answer.status(), await answer.text()).toBe(204);
}

/** Somebody with two goals, of which one small step was done. */
async function aPlan(page: Page) {
  const client = await aClient(page);
  const goalId = await aGoal(page, client.id, { title: STAYS });
  await aStep(page, { clientId: client.id, goalId });
  await aGoal(page, client.id, { title: GOES, about: 'social_support' });
  return client;
}

async function expectCalm(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSideways(page);
}

const notice = (page: Page, words: string): Locator => page.getByRole('link', { name: words });

for (const { at, screen } of SCREENS) {
  test.describe(at, () => {
    test.use(screen);

    test('two people look back, the lead has a question, it is answered and agreed', async ({
      page: sanne,
      someoneElse: ilse,
    }) => {
      await signIn(ilse, 'teamleider');
      await askTheLead(ilse);
      await signIn(sanne, 'consulent');
      const { id, callName } = await aPlan(sanne);
      await sanne.goto(`/inwoners/${id}`);
      await openTab(sanne, 'Doelplan');
      await sanne.getByRole('link', { name: 'Terugkijken', exact: true }).click();
      await expect(sanne.getByRole('heading', { name: 'Samen terugkijken' })).toBeVisible();
      await expect(sanne.getByText(/leest straks mee/)).toBeVisible();
      await expectCalm(sanne);
      await write(sanne, 'Wat werkte?', 'Samen bellen.');
      await pick(sanne, `‘${GOES}’`, 'Loslaten');
      await write(sanne, 'Waarom?', 'Eerst rust in huis.');
      await expectCalm(sanne);
      await press(sanne, 'Bewaren');
      await expect(sanne.getByText(/^Ligt bij .* sinds /)).toBeVisible();
      await expectCalm(sanne);

      await sanne.getByRole('link', { name: /^Doel afronden/ }).click();
      await expect(sanne.getByRole('radio', { name: 'losgelaten' })).toBeChecked();
      await press(sanne, 'Doel afronden');
      await expect(sanne.getByText('Dit doel is afgerond.')).toBeVisible();

      await ilse.goto('/vandaag');
      const asked = `Kijk je mee met het terugkijken van ${callName}?`;
      await notice(ilse, asked).click();
      await expect(ilse.getByText('Samen bellen.')).toBeVisible();
      await expect(ilse.getByText('Eerst rust in huis.')).toBeVisible();
      await expectCalm(ilse);
      await press(ilse, 'Terug met een vraag');
      await expect(ilse.getByText('Schrijf op wat je wilt weten.')).toBeVisible();
      await write(ilse, 'Jouw woorden', 'Wil zij dit zelf?');
      await press(ilse, 'Terug met een vraag');
      await expect(ilse.getByText(/heeft een vraag\.$/)).toBeVisible();

      await sanne.goto('/vandaag');
      await notice(sanne, `Je teamleider heeft een vraag over ${callName}.`).click();
      await expect(sanne.getByText('Wil zij dit zelf?')).toBeVisible();
      await press(sanne, 'Antwoorden');
      await write(sanne, 'Wat antwoord je?', 'Ja, zij koos het zelf.');
      await write(sanne, 'Wat zat in de weg?', 'De wachtrij.');
      await expectCalm(sanne);
      await press(sanne, 'Bewaren');
      await expect(sanne.getByText(/^Ligt bij .* sinds /)).toBeVisible();

      await ilse.goto('/vandaag');
      await notice(ilse, asked).click();
      await expect(ilse.getByText('Ja, zij koos het zelf.')).toBeVisible();
      await expect(ilse.getByText('De wachtrij.')).toBeVisible();
      await press(ilse, 'Akkoord');
      await expect(ilse.getByText(/is akkoord\.$/)).toBeVisible();
      await expectCalm(ilse);

      await sanne.goto('/vandaag');
      const agreed = `Je teamleider is akkoord met het terugkijken van ${callName}.`;
      await notice(sanne, agreed).click();
      await expect(sanne.getByText('Wil zij dit zelf?')).toBeVisible();
      await press(sanne, 'Naar het doelplan');
      const back = sanne.getByRole('link', { name: 'Terugkijken', exact: true });
      await expect(back).toBeVisible();
    });

    test('looking back goes by keyboard alone, and what was typed is still there tomorrow', async ({
      page,
    }) => {
      await signIn(page, 'consulent');
      const { id } = await aPlan(page);
      await page.goto(`/inwoners/${id}/doelplan/terugkijken`);
      await page.getByRole('textbox', { name: 'Wat werkte?' }).focus();
      await page.keyboard.type('Elke maandag bellen.');
      await page.keyboard.press('Tab');
      await expect(page.getByRole('textbox', { name: 'Wat zat in de weg?' })).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await expect(page.getByRole('radio', { name: 'Houden' }).first()).toBeChecked();
      await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('radio', { name: 'Anders' }).first()).toBeChecked();
      await expect(page.getByText(/^Bewaard om /)).toBeVisible();
      await page.goto(`/inwoners/${id}`);
      await page.goto(`/inwoners/${id}/doelplan/terugkijken`);
      const worked = page.getByRole('textbox', { name: 'Wat werkte?' });
      await expect(worked).toHaveValue('Elke maandag bellen.');
      await expect(page.getByRole('radio', { name: 'Anders' }).first()).toBeChecked();
      await page.getByRole('button', { name: 'Bewaren' }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('link', { name: /^Doel aanpassen/ })).toBeVisible();
      await page.goto(`/inwoners/${id}/doelplan`);
      await expect(page.getByText('Jullie kozen: anders.')).toBeVisible();
    });
  });
}
