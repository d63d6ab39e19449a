import { press } from './screen';
import { PHONE } from './support';
import {
  endsTheTalk,
  goesTo,
  isThere,
  KEPT_HERE,
  keptLine,
  meetAgain,
  recordsUrgent,
  SAID,
  setsReady,
  startsAgain,
  wholeTalk,
} from './talk/at-the-table';
import { ONCE } from './talk/office';
import { expect, test } from './talk/table';

const SIZES = [
  { at: 'on a tablet', screen: { viewport: { width: 820, height: 1180 }, hasTouch: true } },
  { at: 'on a phone', screen: PHONE },
];

for (const { at, screen } of SIZES) {
  test(`a whole talk without a network ${at}: later it is in the file, once`, async ({
    office,
    talk,
    network,
    device,
  }) => {
    test.slow();
    const page = await device.start(screen);
    await setsReady(page, talk.clientId);

    network.weather = 'gone';
    await page.context().setOffline(true);
    await page.goto('/onderweg');
    await expect(page.getByRole('heading', { name: talk.callName })).toBeVisible();
    await page.getByRole('link', { name: 'Gesprek openen' }).click();
    await expect(page.getByRole('heading', { name: /^Fijn dat je er bent/ })).toBeVisible();
    const moves = wholeTalk(page);
    const middle = Math.floor(moves.length / 2);
    for (const move of moves.slice(0, middle)) await move();
    await recordsUrgent(page);
    await expect(keptLine(page)).toContainText(KEPT_HERE);
    await startsAgain(page);
    for (const move of moves.slice(middle)) await move();
    await meetAgain(page);
    await endsTheTalk(page);
    await expect(page.getByText(/Het staat op dit apparaat\./)).toBeVisible();
    await startsAgain(page);
    await expect(page.getByText(SAID.step)).toBeVisible();
    expect(await office.counted(talk)).toMatchObject({ held: 0, goals: [], steps: [], urgent: 0 });

    network.weather = 'fine';
    await page.context().setOffline(false);
    await isThere(page);
    await goesTo(page, 'Daarna');
    await press(page, 'Klaar');
    await expect(page.getByRole('heading', { level: 1, name: talk.callName })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(SAID.goal);
    await expect(page.getByRole('main')).toContainText(SAID.step);
    await expect.poll(() => network.isQuiet).toBe(true);
    expect(await office.counted(talk)).toEqual(ONCE);
  });
}
