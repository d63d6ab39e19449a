import type { Page } from '@playwright/test';
import { Finger } from './finger';
import { aGoal, aStep, read } from './made';
import { fromColleague, goTo, section, typed } from './screen';
import {
  aClient,
  day,
  expect,
  expectAccessible,
  expectNoSideways,
  SCREENS,
  signIn,
  test as shared,
  withProduct,
} from './support';
import { Office } from './talk/office';

/** What a Monday may take a team lead, from the page of the team. */
const MOST_TO_TALK = 10;
const MOST_TO_DIVIDE = 8;
const AGREEMENT = 'Samen de stap in tweeën knippen.';
const KNOWS = 'Belt graag in de ochtend.';

// The whole caseload of a colleague moves, which other journeys count on.
const test = shared.extend(withProduct);

interface TeamWork {
  readonly stuck: readonly { callName: string; leadWorkerName: string | null }[];
}

async function looksWell(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSideways(page);
}

/** Two people of Sanne: one with a step for today, and one with whom Tom stands in already. */
async function twoOfSanne(baseURL: string | undefined) {
  const sanne = await Office.of('consulent', baseURL);
  const tom = await Office.of('consulent2', baseURL);
  const { staffMemberId } = await read<{ staffMemberId: string }>(tom, '/sessions/current');
  const [goes, stays] = [await aClient(sanne), await aClient(sanne)];
  const goalId = await aGoal(sanne, goes.id);
  const step = `Ik bel met ${goes.callName}.`;
  await aStep(sanne, { clientId: goes.id, goalId }, { text: step });
  const untilDay = day(30);
  const standsIn = { staffMemberId, kind: 'stand_in', fromDay: day(), untilDay };
  const lead = await Office.of('teamleider', baseURL);
  await lead.make(`/clients/${stays.id}/assignments`, { ...standsIn, standInReason: 'leave' });
  for (const one of [sanne, tom, lead]) await one.leave();
  return { goes, stays, step };
}

for (const { at, screen } of SCREENS) {
  test.describe(at, () => {
    test.use(screen);

    test('Monday of a team lead: who is stuck and why, and the talk about it', async ({ page }) => {
      await signIn(page, 'teamleider');
      const { stuck } = await read<TeamWork>(page, '/team-work?scope=team');
      const one = stuck.find(({ leadWorkerName }) => leadWorkerName === 'Sanne Vermeer');
      if (!one) throw new Error('Nobody Sanne works with is stuck.');
      await goTo(page, 'Team');
      await looksWell(page);

      const finger = new Finger();
      const part = section(page, 'Wie zit vast');
      const line = part.getByRole('listitem').filter({
        has: page.getByRole('link', { name: one.callName, exact: true }),
      });
      await finger.on(line.getByRole('link', { name: one.callName, exact: true }));
      await expect(page.getByRole('heading', { level: 1, name: one.callName })).toBeVisible();
      await page.goBack();
      await finger.on(line.getByRole('button', { name: /^Oorzaak (noteren|aanpassen)/ }));
      await finger.on(line.locator('label').filter({ hasText: /^Stap te groot$/ }));
      await line.getByRole('textbox', { name: /^In een paar woorden/ }).fill('Veel in één keer.');
      await looksWell(page);
      await finger.on(line.getByRole('button', { name: 'Bewaren' }));
      await expect(line).toContainText('Stap te groot');

      await finger.on(line.getByRole('link', { name: /^Bespreek het samen/ }));
      const heading = page.getByRole('heading', { level: 1, name: 'Bespreking met Sanne Vermeer' });
      await expect(heading).toBeVisible();
      await looksWell(page);
      const about = section(page, one.callName);
      await about.getByRole('textbox', { name: /^Wat spreken we af/ }).fill(AGREEMENT);
      await page.getByRole('textbox', { name: /^Dankjewel voor/ }).fill('Mooi volgehouden.');
      const next = page.getByLabel('Volgende bespreking');
      await expect(next).toHaveValue(typed(day(14)));
      await finger.on(page.getByRole('button', { name: 'Bespreking bewaren' }));
      await expect(page.getByRole('status').filter({ hasText: /^\s*Bewaard/ })).toBeVisible();
      await expect(section(page, 'Van de vorige keer')).toContainText(AGREEMENT);
      await looksWell(page);
      finger.expectAtMost(MOST_TO_TALK, `a team lead on Monday, ${at}`);
    });

    test('a colleague is on leave: her people go to who stands in, with what he must know', async ({
      page,
      someoneElse: tom,
      baseURL,
    }) => {
      const { goes, stays, step } = await twoOfSanne(baseURL);
      await signIn(page, 'teamleider');
      await goTo(page, 'Team');
      const finger = new Finger();
      const plates = section(page, 'Wiens bord is vol');
      await finger.on(
        plates.getByRole('link', { name: 'Verdelen van het werk van Sanne Vermeer' }),
      );
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toHaveText('Het werk van Sanne Vermeer verdelen');
      await looksWell(page);
      await finger.on(
        page.getByRole('button', { name: `Samenvatting maken voor ${goes.callName}` }),
      );
      const summary = page.getByRole('textbox', { name: new RegExp(goes.callName) });
      await expect(summary).toHaveValue(new RegExp(step));
      await summary.fill(`${await summary.inputValue()}\n${KNOWS}`);
      await finger.on(page.locator('label').filter({ hasText: /^Tom Bakker$/ }));
      await looksWell(page);
      await finger.on(page.getByRole('button', { name: 'Verdelen', exact: true }));
      const outcome = page.getByRole('status').filter({ hasText: 'Naar Tom Bakker' });
      await expect(outcome).toContainText(goes.callName);
      await expect(outcome).toContainText(`${stays.callName}: werkt er al mee`);
      await looksWell(page);
      finger.expectAtMost(MOST_TO_DIVIDE, `the work of somebody on leave, ${at}`);

      await signIn(tom, 'consulent2');
      const main = tom.getByRole('main');
      await expect(main.getByText(step, { exact: true })).toBeVisible();
      await expect(fromColleague(tom, goes.callName)).toContainText(KNOWS);
      await looksWell(tom);
    });
  });
}
