import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import {
  endsTheTalk,
  isThere,
  meetAgain,
  opensTalk,
  recordsUrgent,
  wholeTalk,
} from './talk/at-the-table';
import type { BadNetwork } from './talk/bad-network';
import { type Dice, figure, figures, printed, ROUNDS, rounds } from './talk/dice';
import { ONCE } from './talk/office';
import { expect, test } from './talk/table';

/** The network goes in one of these ways; `switched-off` is the browser's own. */
const WAYS = ['loses-answers', 'switched-off', 'hangs', 'gone'] as const;
type Way = (typeof WAYS)[number];

interface Round {
  readonly dice: Dice;
  readonly page: Page;
  readonly network: BadNetwork;
}

/** Takes the network away for a moment. */
async function goesFor({ page, network }: Round, way: Way, milliseconds: number): Promise<void> {
  if (way === 'switched-off') await page.context().setOffline(true);
  else network.weather = way;
  await sleep(milliseconds);
  network.weather = 'fine';
  if (way === 'switched-off') await page.context().setOffline(false);
}

/** Everything that is said, while the network goes at a random moment and comes back. */
async function talks(round: Round): Promise<void> {
  const { dice, page } = round;
  const moves = [...wholeTalk(page)];
  moves.splice(dice.between(0, moves.length), 0, () => recordsUrgent(page));
  const goesAt = dice.between(0, moves.length - 1);
  let isBack = Promise.resolve();
  for (const [number, move] of moves.entries()) {
    if (number === goesAt) isBack = goesFor(round, dice.one(WAYS), dice.between(300, 3000));
    await move();
    await sleep(dice.between(0, 100));
  }
  await isBack;
  await meetAgain(page);
}

/** The network goes right before, at or right after the tap that closes the talk. */
async function closes(round: Round, way: Way): Promise<void> {
  const { dice, page } = round;
  const isBack = sleep(dice.between(0, 60)).then(() =>
    goesFor(round, way, dice.between(500, 3000)),
  );
  await sleep(dice.between(0, 60));
  await endsTheTalk(page);
  if (dice.between(0, 2) === 0) {
    await sleep(dice.between(50, 500));
    await page.reload();
  }
  await isBack;
}

/** Whatever was still on its way, or is sent again by a page that starts anew, has been done. */
async function settles({ page, network }: Round): Promise<void> {
  network.letGo();
  await page.reload();
  await isThere(page);
  await expect.poll(() => network.isQuiet).toBe(true);
}

test('whenever the network goes, the server has each thing once', async ({
  office,
  device,
  network,
}) => {
  test.setTimeout(60_000 + ROUNDS * 120_000);
  const page = await device.start();
  const waited: number[] = [];
  const lost = { answers: 0, closings: 0 };
  await rounds(async (dice, number) => {
    const round = { dice, page, network };
    const way = WAYS[number % WAYS.length] ?? 'gone';
    const talk = await office.aTalk();
    await opensTalk(page, talk);
    await talks(round);
    await closes(round, way);
    const backAt = Date.now();
    await isThere(page);
    waited.push(Date.now() - backAt);
    await settles(round);
    const answers = network.lost.splice(0);
    const closings = answers.filter((one) => /^POST .*\/talks /.test(one)).length;
    lost.answers += answers.length;
    lost.closings += closings;
    printed(`${way}: ${answers.length} answers lost (${closings} of closing), ${waited.at(-1)} ms`);
    expect(await office.counted(talk)).toEqual(ONCE);
  });
  figure(
    `${ROUNDS} talks, each on the server exactly once, ${lost.answers} answers lost ` +
      `(${lost.closings} of closing); milliseconds until it was there: ${figures(waited)}`,
  );
});
