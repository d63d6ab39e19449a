import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { forgetRegistration } from './made';
import { goTo, openTab, pick, press, section, typed, write } from './screen';
import { day, expect, expectAccessible, SCREENS, signIn, test } from './support';

const GOAL = 'Ik wil in mijn huis blijven wonen.';
const STEP = 'Ik leg mijn huurpapieren in één map.';
const BEHIND = 'Ik heb een plek, maar die is tijdelijk of ik loop achter met de huur.';
const MAY_STAY = 'Ik kan voorlopig blijven, maar de huur is te hoog of het huis past niet.';

/** Somebody nobody knows yet, however often this runs. */
const somebodyNew = () => ({
  name: `Noor ${randomUUID().slice(0, 6)}`,
  born: typed(day(-8_000 - Math.floor(Math.random() * 9_000))),
});
type Somebody = ReturnType<typeof somebodyNew>;

async function seesWhoMayBeKnown(page: Page): Promise<void> {
  await write(page, 'Roepnaam', 'Amina');
  await write(page, 'Achternaam', 'Hadadi');
  await write(page, 'Geboortedatum', '17-04-1989');
  await press(page, 'Kijk of we deze inwoner kennen');
  const known = section(page, 'Misschien al bekend');
  await expect(known.getByRole('heading')).toBeFocused();
  await expect(known.getByRole('link', { name: /^[\d ]+$/ })).toBeVisible();
  await expect(known).not.toContainText('Haddadi');
  await expectAccessible(page);
}

async function registers(page: Page, { name, born }: Somebody): Promise<void> {
  await forgetRegistration(page);
  await goTo(page, 'Inwoners');
  await expectAccessible(page);
  await press(page, 'Nieuwe inwoner');
  await expectAccessible(page);
  await seesWhoMayBeKnown(page);
  await write(page, 'Roepnaam', name);
  await write(page, 'Achternaam', '');
  await write(page, 'Geboortedatum', born);
  await press(page, 'Kijk of we deze inwoner kennen');
  await expect(page.getByRole('heading', { name: /^Nog niet bekend/ })).toBeFocused();
  await pick(page, 'Aanspreken met', 'je');
  await pick(page, 'Liefst via', 'bellen');
  await write(page, 'Telefoon', '06 12 34 56 70');
  await write(page, 'Krachtbronnen', 'kookt graag\nzus dichtbij');
  await write(page, 'Waarom deze inwoner komt', 'Brieven over de huur.');
  await page.getByRole('main').getByRole('button', { name: 'Vandaag' }).click();
  await expectAccessible(page);
  await press(page, 'Inschrijven');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('kookt graag')).toBeVisible();
  await expectAccessible(page);
}

async function writesDownTheTalk(page: Page): Promise<void> {
  await press(page, 'Nieuw gesprek');
  await pick(page, 'Is het gesprek al geweest?', 'ja, het was er al');
  await pick(page, 'Hoe?', 'Thuis');
  await pick(page, 'Welke dag?', 'gisteren');
  await pick(page, 'Hoe laat?', '10.00');
  await write(page, 'Wat is er afgesproken?', 'Samen de post openmaken.');
  await write(page, 'Notitie', 'Noor vertelde over de huur.');
  await expectAccessible(page);
  await press(page, 'Gesprek bewaren');
  await expect(page.getByText('Samen de post openmaken.')).toBeVisible();
  await expect(page.getByText('Noor vertelde over de huur.')).toBeVisible();
  await expectAccessible(page);
}

async function fillsInTheBridge(page: Page): Promise<void> {
  await openTab(page, 'Brug');
  await expectAccessible(page);
  await press(page, 'Brug invullen');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Wonen', exact: true }).click();
  await pick(page, 'Welke zin past het beste?', BEHIND);
  await write(page, 'In eigen woorden', 'Ik loop een maand achter.');
  await page.getByText('Hoe zie jij dit, als begeleider?').click();
  await pick(page, 'Wat zie jij?', MAY_STAY);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Verder', exact: true }).click();
  await page.getByRole('link', { name: 'Rondkomen', exact: true }).click();
  await page
    .getByRole('group', { name: 'Welke zin past het beste?' })
    .getByRole('radio')
    .first()
    .check();
  await page.getByRole('link', { name: 'Verder', exact: true }).click();
  await expect(page.getByText(/^Bewaard om/)).toBeVisible();
  await press(page, 'Afronden');
  await expect(page.getByRole('img', { name: /^Mijn brug/ })).toBeVisible();
  const list = section(page, 'Per leefgebied').getByRole('listitem');
  await expect(list.filter({ hasText: 'Wonen' })).toContainText('2 van 5');
  await expect(list.filter({ hasText: 'Wonen' })).toContainText('Ik loop een maand achter.');
  await expect(list.filter({ hasText: 'Rondkomen' })).toContainText('1 van 5');
  await expect(section(page, 'Hier kijken jullie anders')).toContainText(MAY_STAY);
  await expectAccessible(page);
}

async function addsAGoal(page: Page): Promise<void> {
  await openTab(page, 'Doelplan');
  await expectAccessible(page);
  await press(page, 'Doel toevoegen');
  await write(page, 'Doel in eigen woorden', GOAL);
  await page.getByLabel('Waar gaat het over?').selectOption({ label: 'Wonen' });
  await write(page, 'Wanneer ongeveer?', 'voor de zomer');
  await expectAccessible(page);
  await press(page, 'Doel bewaren');
  await expect(page.getByRole('heading', { name: GOAL })).toBeVisible();
  await expectAccessible(page);
}

async function addsAStep(page: Page, { name }: Somebody): Promise<void> {
  await press(page, 'Stap toevoegen');
  await write(page, 'Kleine stap', STEP);
  await pick(page, 'Wanneer?', 'morgen');
  await pick(page, 'Wie doet dit?', name);
  await write(page, 'Als', 'de kinderen slapen');
  await write(page, 'Dan', 'pak ik de map');
  await pick(page, 'Hoe zeker ben je dat dit lukt?', '6');
  await expect(page.getByText('Wat maakt het een punt hoger?')).toBeVisible();
  await pick(page, 'Hoe zeker ben je dat dit lukt?', '8');
  await expectAccessible(page);
  await press(page, 'Stap bewaren');
  await expect(page.getByText('Als de kinderen slapen, dan pak ik de map.').first()).toBeVisible();
}

async function agrees(page: Page, { name }: Somebody): Promise<void> {
  await press(page, 'Samen afspreken');
  await expect(page.getByRole('heading', { name: 'Dit spreken we samen af' })).toBeVisible();
  await expect(page.getByRole('article')).toContainText(STEP);
  await write(page, 'Naam van de inwoner', name);
  await pick(page, 'Hoe spreken jullie dit af?', 'uitgesproken');
  await expectAccessible(page);
  await press(page, 'Dit spreken we af');
  await expect(page.getByRole('heading', { name: 'Samen afgesproken' })).toBeVisible();
  await expectAccessible(page);
}

for (const { at, screen } of SCREENS) {
  test.describe(at, () => {
    test.use(screen);

    test('a first talk becomes an agreed plan, and the next step then stands first', async ({
      page,
    }) => {
      test.setTimeout(150_000);
      const noor = somebodyNew();
      await signIn(page, 'consulent');
      await expectAccessible(page);
      await registers(page, noor);
      await writesDownTheTalk(page);
      await fillsInTheBridge(page);
      await addsAGoal(page);
      await addsAStep(page, noor);
      await agrees(page, noor);

      await openTab(page, 'Overzicht');
      const headings = page.getByRole('main').getByRole('heading');
      await expect(headings.nth(0)).toHaveText(noor.name);
      await expect(headings.nth(1)).toHaveText('De volgende stap');
      const next = page.getByRole('main').getByText(STEP).first();
      await expect(next).toBeInViewport();
      await expect(page.getByText(`${noor.name} doet dit`)).toBeVisible();
      await expectAccessible(page);
    });
  });
}
