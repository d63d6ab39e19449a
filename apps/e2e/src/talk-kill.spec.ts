import type { Page } from '@playwright/test';
import { canGoWithout, KEPT_HERE, KEPT_THERE, keptLine, opensTalk } from './talk/at-the-table';
import type { BadNetwork } from './talk/bad-network';
import type { Device } from './talk/device';
import { type Dice, figure, figures, printed, ROUNDS, rounds } from './talk/dice';
import { Journal } from './talk/journal';
import { RandomTalk, readsBack } from './talk/random-talk';
import { expect, test } from './talk/table';

/** What may be missing, in milliseconds of typing before the end. */
const AT_MOST = 2000;
/** A field is never missing as a whole, unless it was begun this short before the end. */
const JUST_BEGUN = 250;

interface Network {
  readonly before: boolean;
  readonly after: boolean;
}

/** Whether there is a network before the end, and after it. */
const NETWORKS: readonly [Network, ...Network[]] = [
  { before: true, after: true },
  { before: false, after: true },
  { before: false, after: false },
];

interface Round {
  readonly dice: Dice;
  readonly device: Device;
  readonly network: BadNetwork;
  readonly journal: Journal;
}

/** Talks until the browser is killed; answers when that was. */
async function talksUntilTheEnd(
  page: Page,
  { dice, device, journal, network }: Round,
  hasNetwork: boolean,
): Promise<number> {
  const talk = new RandomTalk(page, dice, journal);
  await talk.begins();
  network.weather = hasNetwork ? 'fine' : 'gone';
  let killedAt = 0;
  const dying = page.waitForTimeout(dice.between(500, 6000)).then(() => {
    killedAt = Date.now();
    return device.die();
  });
  try {
    while (killedAt === 0) await talk.move();
  } catch (error) {
    // Whatever people were doing, they could not finish it.
    if (killedAt === 0) throw error;
  }
  await dying;
  return killedAt;
}

test('a browser that is killed at any moment loses no more than a moment', async ({
  office,
  device,
  network,
}) => {
  test.setTimeout(60_000 + ROUNDS * 60_000);
  const missing: number[] = [];
  let justBegun = 0;
  await rounds(async (dice) => {
    const talk = await office.aTalk();
    const journal = new Journal();
    const { before, after } = dice.one(NETWORKS);
    let page = await device.start();
    await opensTalk(page, talk);
    await canGoWithout(page);
    const killedAt = await talksUntilTheEnd(page, { dice, device, network, journal }, before);

    network.weather = after ? 'fine' : 'gone';
    page = await device.start();
    await opensTalk(page, talk, '/kiezen');
    // What the server has is joined with what was here; then nothing moves any more.
    await expect(keptLine(page)).toContainText(after ? KEPT_THERE : KEPT_HERE);
    const losses = journal.compare(await readsBack(page), killedAt);
    network.weather = 'fine';
    await device.close();

    const how = `${before ? 'with' : 'without'} a network, then ${after ? 'with' : 'without'}`;
    const most = Math.max(...losses.map((one) => one.missing));
    printed(`${journal.size} taps and letters, ${how}: at most ${most} ms of typing missing`);
    expect(losses.filter(({ strange }) => strange)).toEqual([]);
    expect(losses.filter((one) => one.missing > AT_MOST)).toEqual([]);
    const empty = losses.filter(({ found, last }) => last !== '' && found === '');
    expect(empty.filter((one) => one.missing > JUST_BEGUN)).toEqual([]);
    missing.push(...losses.map((one) => one.missing));
    justBegun += empty.length;
  });
  figure(
    `${ROUNDS} browsers killed, ${missing.length} fields, no whole field lost ` +
      `(${justBegun} just begun), ${missing.filter((one) => one > 0).length} with something ` +
      `missing; milliseconds missing: ${figures(missing)}`,
  );
});
