import type { Page } from '@playwright/test';
import { aboutButton, Finger } from './finger';
import { aGoal, aStep, read } from './made';
import { fromColleague } from './screen';
import { Office } from './talk/office';
import {
  aClient,
  day,
  expect,
  expectAccessible,
  expectNoSideways,
  make,
  SCREENS,
  signIn,
  test,
} from './support';

/** What a morning may take, for three steps, one appointment and one word of thanks. */
const MOST_PRESSES = 9;
const THANKS = 'Fijn dat je meeging naar het loket.';

/** A colleague who works with this client too says thank you. */
async function thanked(page: Page, baseURL: string | undefined, clientId: string): Promise<void> {
  const me = await read<{ staffMemberId: string }>(page, '/sessions/current');
  const tom = await Office.of('consulent2', baseURL);
  const his = await read<{ staffMemberId: string }>(tom, '/sessions/current');
  const fromDay = day();
  const joins = { staffMemberId: his.staffMemberId, kind: 'co_worker', fromDay };
  await make(page, `/clients/${clientId}/assignments`, joins);
  const words = { kind: 'thanks', toStaffMemberId: me.staffMemberId, text: THANKS };
  await tom.make(`/clients/${clientId}/messages`, words);
  await tom.leave();
}

/** Somebody with one small step that is due today. */
async function aPersonWithAStep(page: Page, text: string) {
  const client = await aClient(page);
  const goalId = await aGoal(page, client.id);
  const words = `${text} voor ${client.callName}.`;
  await aStep(page, { clientId: client.id, goalId }, { text: words });
  return { ...client, text: words };
}

for (const { at, screen } of SCREENS) {
  test.describe(at, () => {
    test.use(screen);

    test('Monday morning: three steps answered, an appointment moved, thanks read, in under a minute', async ({
      page,
      baseURL,
    }) => {
      await signIn(page, 'consulent');
      const [done, later, dropped] = [
        await aPersonWithAStep(page, 'Ik bel'),
        await aPersonWithAStep(page, 'Ik schrijf'),
        await aPersonWithAStep(page, 'Ik vraag'),
      ];
      const met = await aClient(page);
      const startsAt = new Date(`${day()}T21:30:00Z`).toISOString();
      await make(page, `/clients/${met.id}/conversations`, { kind: 'office', startsAt });
      await thanked(page, baseURL, done.id);
      await page.reload();
      const main = page.getByRole('main');
      await expect(main.getByText(done.text, { exact: true })).toBeVisible();
      await expectAccessible(page);
      await expectNoSideways(page);

      const finger = new Finger();
      await finger.on(aboutButton(main, 'Gelukt', done.text));
      // Where their card stood is another one now, and nothing moves any more.
      await expect(main.getByRole('region', { name: done.callName })).toBeHidden();
      await finger.on(aboutButton(main, 'Opnieuw plannen', later.text));
      await finger.on(main.getByRole('button', { name: /^morgen, / }));
      const moved = main.getByRole('region', { name: later.callName });
      await expect(moved.getByText('morgen', { exact: true })).toBeVisible();
      await finger.on(aboutButton(main, 'Loslaten', dropped.text));
      await expect(main.getByText(dropped.text, { exact: true })).toBeHidden();

      await finger.on(aboutButton(main, 'Verzetten', met.callName));
      const dialog = page.getByRole('dialog');
      await finger.on(dialog.locator('label').filter({ hasText: /^morgen$/ }));
      await finger.on(dialog.locator('label').filter({ hasText: /^11\.00$/ }));
      await expectAccessible(page);
      await finger.on(dialog.getByRole('button', { name: 'Afspraak verzetten' }));
      // Who is met tomorrow may still be reminded by hand today: the appointment alone is gone.
      await expect(aboutButton(main, 'Verzetten', met.callName)).toBeHidden();

      const words = fromColleague(page, THANKS);
      await expect(words).toContainText(`Tom Bakker bedankt je, over ${done.callName}`);
      await finger.on(aboutButton(words, 'Gezien', done.callName));
      await expect(words).toBeHidden();
      finger.expectUnderAMinute();
      finger.expectAtMost(MOST_PRESSES, `Monday morning ${at}`);

      await main.getByRole('link', { name: 'Alle afspraken' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Afspraken' })).toBeVisible();
      await page.goto(`/afspraken?week=${day(1)}`);
      const link = main.getByRole('link', { name: met.callName }).filter({ visible: true });
      await expect(link).toBeVisible();
      await expectAccessible(page);
      await expectNoSideways(page);
    });

    test('an appointment that did not happen gets a kind proposal, and that is taken back', async ({
      page,
    }) => {
      await signIn(page, 'consulent');
      const met = await aClient(page);
      const startsAt = new Date(`${day()}T21:45:00Z`).toISOString();
      await make(page, `/clients/${met.id}/conversations`, { kind: 'phone', startsAt });
      await page.reload();
      const main = page.getByRole('main');
      const missed = aboutButton(main, 'Niet gelukt', met.callName);
      await missed.click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByText('Dat kan gebeuren.')).toBeVisible();
      await dialog.getByRole('checkbox', { name: 'vervoer' }).check();
      await dialog.getByRole('checkbox', { name: 'beltegoed' }).check();
      await expectAccessible(page);
      await dialog.getByRole('button', { name: 'Nieuwe afspraak maken' }).click();
      await expect(missed).toBeHidden();
      await page.getByRole('button', { name: 'Ongedaan maken' }).click();
      await expect(missed).toBeVisible();
    });
  });
}
