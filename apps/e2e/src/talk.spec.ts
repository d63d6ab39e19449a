import type { Page } from '@playwright/test';
import { aGoal, read } from './made';
import { openTab, press, section, write } from './screen';
import { expect, expectAccessible, expectNoSideways, PHONE, signIn, test } from './support';
import { aTalk, TALK } from './talk-walk';

/** What a whole talk may cost somebody who is tired. */
const TAPS = 25;

/** What stands at the side of a screen for a thumb: its smallest side, with words for who reads it. */
async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = 'button, a[href], input, textarea, select, summary, [role=button]';
    const all = [...document.querySelectorAll<HTMLElement>(targets)];
    return all.flatMap((target) => {
      // A radio button or a box that is not drawn is pressed through its label.
      const pressed = target.closest('label') ?? target.closest('mat-form-field') ?? target;
      const { width, height } = pressed.getBoundingClientRect();
      const isAway = !pressed.checkVisibility({ visibilityProperty: true }) || height <= 1;
      if (isAway || (width >= 44 && height >= 44)) return [];
      const name = (target.ariaLabel ?? pressed.textContent ?? '').trim().slice(0, 40);
      return [`${name} ${Math.round(width)}x${Math.round(height)}`];
    });
  });
}

for (const { at, screen } of [
  { at: 'on a tablet', screen: { viewport: { width: 820, height: 1180 }, hasTouch: true } },
  { at: 'on a phone', screen: PHONE },
]) {
  test.describe(at, () => {
    test.use(screen);

    test(`three topics, one goal and one step take at most ${TAPS} taps, each with a thumb`, async ({
      page,
    }) => {
      test.slow();
      await signIn(page, 'consulent');
      const talk = await aTalk(page);
      const seen: Record<string, string[]> = {};
      const look = async (name: string): Promise<void> => {
        seen[name] = await tooSmall(page);
        await expectNoSideways(page);
        await expectAccessible(page);
      };
      await look('Aankomen');
      await talk.arrive();
      await look('Kiezen');
      await talk.choose();
      await look('Praten');
      await talk.talk();
      await look('Doel');
      await talk.aGoal();
      await look('Stap');
      await talk.aStep();
      await look('Afsluiten');
      await talk.close();
      await expect(talk.heading).toHaveText(/^Dank je wel voor dit gesprek/);
      await expect(page.getByText('Alles is bewaard.')).toBeVisible();
      await expect(talk.heading).toBeFocused();
      const { taps } = talk;
      test.info().annotations.push({ type: 'taps', description: String(taps) });
      process.stdout.write(`    taps for a whole talk ${at}: ${taps}\n`);
      await look('Gesloten');
      await talk.press('Daarna, voor jou alleen');
      await expect(talk.heading).toHaveText('Daarna, voor jou alleen');
      await look('Daarna');
      expect(taps).toBeLessThanOrEqual(TAPS);
      expect(Object.entries(seen).filter(([, small]) => small.length > 0)).toEqual([]);
    });
  });
}

test('what was agreed stands in the file, and Daarna finishes it and shows the difference', async ({
  page,
}) => {
  test.slow();
  await signIn(page, 'consulent');
  const talk = await aTalk(page);
  await talk.walk();
  await expect(page.getByText('Alles is bewaard.')).toBeVisible();
  await expect(page.getByRole('article')).toContainText(TALK.goal);
  await expect(page.getByRole('article')).toContainText(TALK.step);

  await talk.press('Daarna, voor jou alleen');
  await talk.point('Wanneer is het volgende contact?', 3);
  const home = page.getByRole('group', { name: 'Wonen' });
  await home.getByRole('button').nth(3).click();
  await expect(home.getByText('Verschil om over te praten')).toBeVisible();
  await write(page, 'Notitie', 'De post lag klaar.');
  await press(page, 'Klaar');
  await expect(page).toHaveURL(new RegExp(`/inwoners/${talk.clientId}$`));
  await expect(page.getByText('Het gesprek is klaar. Mooi werk.')).toBeVisible();

  await expect(section(page, 'Doelplan')).toContainText(TALK.goal);
  await expect(page.getByRole('main')).toContainText(TALK.step);
  await expect(section(page, 'Doelplan')).toContainText('Samen afgesproken');
  await openTab(page, 'Brug');
  await expect(page.getByRole('img', { name: /^Mijn brug/ })).toBeVisible();
  await expect(section(page, 'Hier kijken jullie anders')).toContainText('Wonen');
  await openTab(page, 'Gesprekken');
  await expect(page.getByText('De post lag klaar.')).toBeVisible();
  await expectAccessible(page);
  const talkOf = `/clients/${talk.clientId}/talks/${talk.conversationId}`;
  const { assessment } = await read<{ assessment: { status: string } }>(page, talkOf);
  expect(assessment.status).toBe('final');
});

test('a talk is paused, and picked up on another device where people were', async ({
  page,
  someoneElse: tablet,
}) => {
  test.slow();
  await signIn(page, 'consulent');
  const talk = await aTalk(page);
  await talk.walk('doel');
  await talk.write('Doel in eigen woorden', TALK.goal);
  await page.getByRole('button', { name: 'Pauze', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/inwoners/${talk.clientId}$`));
  await expect(page.getByRole('link', { name: 'Verder met het gesprek' })).toBeVisible();

  await signIn(tablet, 'consulent');
  await tablet.goto(`/inwoners/${talk.clientId}`);
  await tablet.getByRole('link', { name: 'Verder met het gesprek' }).click();
  await expect(tablet).toHaveURL(new RegExp(`${talk.conversationId}/doel$`));
  const goal = tablet.getByRole('textbox', { name: 'Doel in eigen woorden' });
  await expect(goal).toHaveValue(TALK.goal);
  await tablet.getByRole('link', { name: 'Praten' }).click();
  await expect(tablet.getByRole('radio').nth(1)).toBeChecked();
});

test('everything may be skipped, and the talk still counts', async ({ page }) => {
  await signIn(page, 'consulent');
  const talk = await aTalk(page);
  await talk.arrive();
  await talk.press('Meteen naar het doel');
  await talk.press('Vandaag geen doel');
  await expect(page.getByText('Dat mag.')).toBeVisible();
  await talk.press('Gesprek afsluiten');
  await expect(page.getByText('Alles is bewaard.')).toBeVisible();
  await page.goto(`/inwoners/${talk.clientId}/gesprekken`);
  await expect(page.getByRole('heading', { name: 'Was al' })).toBeVisible();
});

test('a third goal asks which one may rest, and a step under 7 to be made smaller', async ({
  page,
}) => {
  await signIn(page, 'consulent');
  const talk = await aTalk(page);
  for (const title of ['Ik wil rust.', 'Ik wil werk.']) await aGoal(page, talk.clientId, { title });
  await talk.open('doel');
  await talk.write('Doel in eigen woorden', TALK.goal);
  await page.getByLabel('Onderwerp').selectOption({ label: 'Wonen' });
  await talk.press('Naar de stap');
  await expect(page.getByRole('alert')).toHaveText('Kies welk doel even mag rusten.');
  await talk.point('Welk doel mag even rusten?', '‘Ik wil rust.’');
  await expectAccessible(page);
  await talk.press('Naar de stap');
  await talk.write('Kleine stap', 'Ik bel alle schuldeisers.');
  await talk.point('Wanneer?', 'morgen');
  await talk.point(/^Hoe zeker/, '4');
  await expect(page.getByText('Een 4. Wat maakt het een punt hoger?')).toBeVisible();
  await talk.press('Maak de stap kleiner');
  await expect(page.getByRole('textbox', { name: 'Kleine stap' })).toBeFocused();
  await expectAccessible(page);
  await talk.foot.getByRole('button', { name: 'Verder' }).click();
  await talk.close();
  await expect(page.getByText('Alles is bewaard.')).toBeVisible();
  await page.goto(`/inwoners/${talk.clientId}/doelplan`);
  await expect(page.getByRole('heading', { name: TALK.goal })).toBeVisible();
});

test('on paper stands the sheet and nothing else', async ({ page }) => {
  await signIn(page, 'consulent');
  const talk = await aTalk(page);
  await talk.walk();
  await expect(page.getByText('Alles is bewaard.')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article')).toBeVisible();
  for (const name of ['Spoed', 'Pauze', 'Daarna, voor jou alleen', 'Blad op A5']) {
    await expect(page.getByText(name, { exact: true })).toBeHidden();
  }
  await expect(talk.heading).toBeHidden();
});
