import type { Locator, Page } from '@playwright/test';
import { aGoal, aStep } from './made';
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

/** What a morning may take, for three steps and one appointment. */
const MOST_PRESSES = 8;
const A_MINUTE = 60_000;

/** Somebody with one small step that is due today. */
async function aPersonWithAStep(page: Page, text: string) {
  const client = await aClient(page);
  const goalId = await aGoal(page, client.id);
  const words = `${text} voor ${client.callName}.`;
  await aStep(page, { clientId: client.id, goalId }, { text: words });
  return { ...client, text: words };
}

/** The button that does this with that; a browser puts a space of its own between the two. */
const button = (main: Locator, verb: string, about: string): Locator =>
  main
    .getByRole('button', { name: new RegExp(`^${verb} ?:`) })
    .and(main.getByRole('button', { name: about }));

/** Presses as a person does, and counts. */
class Finger {
  presses = 0;

  async on(target: Locator): Promise<void> {
    await target.click();
    this.presses += 1;
  }
}

for (const { at, screen } of SCREENS) {
  test.describe(at, () => {
    test.use(screen);

    test('Monday morning: three steps answered and an appointment moved, in under a minute', async ({
      page,
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
      await page.reload();
      const main = page.getByRole('main');
      await expect(main.getByText(done.text, { exact: true })).toBeVisible();
      await expectAccessible(page);
      await expectNoSideways(page);

      const finger = new Finger();
      const began = Date.now();
      await finger.on(button(main, 'Gelukt', done.text));
      await expect(main.getByText(done.text, { exact: true })).toBeHidden();
      await finger.on(button(main, 'Opnieuw plannen', later.text));
      await finger.on(main.getByRole('button', { name: /^morgen, / }));
      const moved = main.getByRole('region', { name: later.callName });
      await expect(moved.getByText('morgen', { exact: true })).toBeVisible();
      await finger.on(button(main, 'Loslaten', dropped.text));
      await expect(main.getByText(dropped.text, { exact: true })).toBeHidden();

      await finger.on(button(main, 'Verzetten', met.callName));
      const dialog = page.getByRole('dialog');
      await finger.on(dialog.locator('label').filter({ hasText: /^morgen$/ }));
      await finger.on(dialog.locator('label').filter({ hasText: /^11\.00$/ }));
      await expectAccessible(page);
      await finger.on(dialog.getByRole('button', { name: 'Afspraak verzetten' }));
      await expect(main.getByRole('link', { name: met.callName, exact: true })).toBeHidden();
      const took = Date.now() - began;

      // A colleague of flesh and blood reads between presses; the product leaves them the time.
      expect(finger.presses).toBeLessThanOrEqual(MOST_PRESSES);
      expect(took).toBeLessThan(A_MINUTE);
      const line = `${String(finger.presses)} presses, ${String(took)} ms`;
      test.info().annotations.push({ type: 'morning', description: line });

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
      const missed = button(main, 'Niet gelukt', met.callName);
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
