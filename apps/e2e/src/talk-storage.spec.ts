import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { press, write } from './screen';
import { signIn } from './support';
import {
  chooses,
  goalBox,
  goesTo,
  KEPT_HERE,
  KEPT_THERE,
  keptLine,
  opensTalk,
  ownWords,
  recordsUrgent,
  saysTheGoal,
  setsReady,
  talksAbout,
} from './talk/at-the-table';
import type { Talk } from './talk/office';
import { findsOnDisk, readsStorage } from './talk/on-disk';
import { expect, test } from './talk/table';

/** A word that stands nowhere else in the world. */
const unheard = (begin: string): string => `${begin}${randomBytes(5).toString('hex')}`;

async function signsOut(page: Page): Promise<void> {
  await page.goto('/account');
  await page.getByRole('main').getByRole('button', { name: 'Uitloggen', exact: true }).click();
  await expect(page.getByLabel('Wachtwoord', { exact: true })).toBeVisible();
}

/** Says words in every place of a talk that has a box for them. */
async function saysEverywhere(page: Page, words: Readonly<Record<string, string>>): Promise<void> {
  const { own = '', goal = '', step = '', when = '', then = '' } = words;
  await goesTo(page, 'Kiezen');
  await chooses(page, 'Wonen');
  await chooses(page, 'Schulden');
  await talksAbout(page, 'Wonen');
  await (await ownWords(page)).pressSequentially(own, { delay: 10 });
  await saysTheGoal(page, goal);
  await press(page, 'Naar de stap');
  await write(page, 'Kleine stap', step);
  await write(page, 'Als', when);
  await write(page, 'Dan', then);
}

async function readsItBack(page: Page, talk: Talk, words: Record<string, string>): Promise<void> {
  await opensTalk(page, talk, '/doel');
  const box = (name: string) => page.getByRole('textbox', { name, exact: true });
  await expect(goalBox(page)).toHaveValue(words['goal'] ?? '');
  await press(page, 'Naar de stap');
  await expect(box('Kleine stap')).toHaveValue(words['step'] ?? '');
  await expect(box('Dan')).toHaveValue(words['then'] ?? '');
  await talksAbout(page, 'Wonen');
  await expect(box('In eigen woorden')).toHaveValue(words['own'] ?? '');
}

test('what was said leaves no readable trace on a device, and is back after signing in', async ({
  office,
  device,
}) => {
  test.setTimeout(150_000);
  const talk = await office.aTalk(unheard('Zeldzaam'));
  const words = {
    own: unheard('kwartel'),
    goal: unheard('regenboog'),
    step: unheard('wandeling'),
    when: unheard('theepot'),
    then: unheard('fluitketel'),
  };
  const secret = [...Object.values(words), talk.callName];
  let page = await device.start();

  await test.step('a talk with a network, and a word without one', async () => {
    await setsReady(page, talk.clientId);
    await opensTalk(page, talk);
    await saysEverywhere(page, words);
    await expect(keptLine(page)).toContainText(KEPT_THERE);
    await page.context().setOffline(true);
    words.then = unheard('melkkoker');
    secret.push(words.then);
    await write(page, 'Dan', words.then);
    await recordsUrgent(page);
    await expect(keptLine(page)).toContainText(KEPT_HERE);
  });

  await test.step('while somebody is signed in there is only cipher', async () => {
    const kept = await readsStorage(page);
    expect(kept.database).toMatch(/"[0-9a-f]{64}"/);
    expect(secret.filter((word) => kept.database.includes(word))).toEqual([]);
    expect(secret.filter((word) => kept.rest.includes(word))).toEqual([]);
    expect(kept.aside).not.toEqual([]);
    expect(kept.aside.filter((address) => address.includes('/api/'))).toEqual([]);
    expect(kept.kinds).toEqual([
      'device: string',
      'keys: a key that cannot be read',
      'keys: number',
    ]);
  });

  await test.step('every box on these screens asks the browser not to remember it', async () => {
    await page.context().setOffline(false);
    await expect(keptLine(page)).toContainText(KEPT_THERE);
    const boxes = await page.getByRole('textbox').all();
    expect(boxes).not.toEqual([]);
    for (const box of boxes) await expect(box).toHaveAttribute('autocomplete', 'off');
  });

  await test.step('after signing out nothing is found, nor the key that opens it', async () => {
    await signsOut(page);
    const kept = await readsStorage(page);
    expect(kept.kinds).toEqual(['device: string']);
    expect(secret.filter((word) => (kept.database + kept.rest).includes(word))).toEqual([]);
    await device.close();
    expect(findsOnDisk(device, secret)).toEqual([]);
  });

  await test.step('somebody else at the same device sees nothing of it', async () => {
    page = await device.start();
    await signIn(page, 'consulent2');
    await page.goto('/onderweg');
    await expect(page.getByText('Er is nog niets klaargezet')).toBeVisible();
    await page.goto(talk.address);
    await expect(
      page.getByRole('heading', { name: 'Dit gesprek kunnen we niet openen' }),
    ).toBeVisible();
    const shown = await page.locator('body').innerText();
    expect(secret.filter((word) => shown.includes(word))).toEqual([]);
    await signsOut(page);
  });

  await test.step('the one who wrote it has it all back', async () => {
    await readsItBack(page, talk, words);
    await signsOut(page);
    await device.close();
    expect(findsOnDisk(device, secret)).toEqual([]);
  });
});

test('a word that is kept in the open is found', async ({ device }) => {
  const planted = unheard('geplant');
  const deeper = unheard('verstopt');
  const page = await device.start();
  await page.goto('/inloggen');
  await page.evaluate(
    async ([open = '', hidden = '']) => {
      localStorage.setItem('trace', `iets met ${open} erin`);
      const request = indexedDB.open('trace', 1);
      await new Promise((done) => {
        request.onupgradeneeded = () => request.result.createObjectStore('trace');
        request.onsuccess = done;
      });
      const store = request.result.transaction('trace', 'readwrite').objectStore('trace');
      await new Promise((done) => (store.put({ hidden }, 'word').onsuccess = done));
      request.result.close();
    },
    [planted, deeper],
  );
  const kept = await readsStorage(page);
  expect(kept.rest).toContain(planted);
  expect(kept.database).toContain(deeper);
  await device.close();
  const found = findsOnDisk(device, [planted, deeper]);
  expect(found.filter(({ word }) => word === planted)).not.toEqual([]);
  expect(found.filter(({ word }) => word === deeper)).not.toEqual([]);
});
