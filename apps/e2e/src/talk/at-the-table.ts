import { expect, type Locator, type Page } from '@playwright/test';
import { pick, press, write } from '../screen';
import { identify } from '../support';
import type { Talk } from './office';

/** The six places of a talk. */
export type Station = 'Aankomen' | 'Kiezen' | 'Praten' | 'Doel' | 'Afsluiten' | 'Daarna';

/** The quiet line that says where the newest word is. */
export const keptLine = (page: Page): Locator => page.locator('adem-kept-line');
export const KEPT_THERE = /^Bewaard om \d\d:\d\d/;
export const KEPT_HERE = /^Bewaard op dit apparaat/;

/** Opens a page; when nobody is signed in, the same person signs in and comes out there. */
export async function opens(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  if (!page.url().includes('/inloggen')) return;
  await identify(page, 'consulent');
  await page.waitForURL((url) => url.pathname.startsWith(address));
}

/** Opens a talk, and waits until it is on screen. */
export async function opensTalk(page: Page, talk: Talk, station = ''): Promise<void> {
  await opens(page, talk.address + station);
  await isOpen(page);
}

/** The page itself starts again, and the talk with it. */
export async function startsAgain(page: Page): Promise<void> {
  await page.reload();
  await isOpen(page);
}

async function isOpen(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Spoed' })).toBeVisible();
}

/** Waits until the pages themselves are on the device, so that they open without a network. */
export async function canGoWithout(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const cached = () => page.evaluate(async () => (await caches.keys()).length > 0);
  await expect.poll(cached).toBe(true);
}

export async function goesTo(page: Page, station: Station): Promise<void> {
  const places = page.getByRole('navigation', { name: 'Waar we zijn' });
  const link = places.getByRole('link', { name: station, exact: true });
  const opener = page.getByRole('button', { name: /^Waar we zijn/ });
  await expect(link.or(opener).first()).toBeVisible();
  if (!(await link.isVisible())) await opener.click();
  await link.click();
  await expect(page).toHaveURL(new RegExp(`/${station.toLowerCase()}`));
}

export const tile = (page: Page, topic: string): Locator =>
  page.getByRole('main').getByRole('button', { name: topic, exact: true });

export async function chooses(page: Page, topic: string): Promise<void> {
  await tile(page, topic).click();
  await expect(tile(page, topic)).toHaveAttribute('aria-pressed', 'true');
}

/** Goes to one of the topics of today; more than one was chosen. */
export async function talksAbout(page: Page, topic: string): Promise<void> {
  const today = page.getByRole('navigation', { name: 'Onderwerpen van vandaag' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  if (!(await today.isVisible())) await goesTo(page, 'Praten');
  const link = today.getByRole('link', { name: topic, exact: true });
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'true');
}

export const sentences = (page: Page): Locator =>
  page.getByRole('group', { name: 'Welke zin past het beste?' });

/** The box for somebody's own words about the topic on screen; it opens when asked for. */
export async function ownWords(page: Page): Promise<Locator> {
  const box = page.getByRole('textbox', { name: 'In eigen woorden' });
  if (!(await box.isVisible())) await press(page, 'In eigen woorden');
  await expect(box).toBeVisible();
  return box;
}

/** Goes on from the goal, which has words, to the step. */
export async function goesToTheStep(page: Page): Promise<void> {
  if (page.url().endsWith('/doel/stap')) return;
  if (!page.url().endsWith('/doel')) await goesTo(page, 'Doel');
  await press(page, 'Naar de stap');
  await expect(page).toHaveURL(/\/doel\/stap$/);
}

/** What people say in a whole talk. */
export const SAID = {
  words: 'Er ligt een brief van de woningbouw.',
  goal: 'Ik wil in dit huis blijven.',
  step: 'Ik leg de brief klaar voor maandag.',
  when: 'de post komt',
  then: 'maak ik hem open',
};

/** One thing after the other, from choosing to the sheet that both agree with. */
export function wholeTalk(page: Page): readonly (() => Promise<unknown>)[] {
  return [
    () => goesTo(page, 'Kiezen'),
    () => chooses(page, 'Wonen'),
    () => chooses(page, 'Werk'),
    () => talksAbout(page, 'Wonen'),
    () => pick(page, 'Welke zin past het beste?', /tijdelijk of ik loop achter/),
    async () => (await ownWords(page)).pressSequentially(SAID.words, { delay: 15 }),
    () => talksAbout(page, 'Werk'),
    () => pick(page, 'Welke zin past het beste?', 'Liever niet nu'),
    () => goesTo(page, 'Doel'),
    () => goalBox(page).fill(SAID.goal),
    () => goesToTheStep(page),
    () => write(page, 'Kleine stap', SAID.step),
    () => pick(page, 'Wanneer?', 'morgen'),
    () => pick(page, 'Hoe zeker ben je dat dit lukt?', '8'),
    () => write(page, 'Als', SAID.when),
    () => write(page, 'Dan', SAID.then),
    () => goesTo(page, 'Afsluiten'),
    () => bothAgree(page),
  ];
}

/** Everything people say, without closing yet. */
export async function talks(page: Page): Promise<void> {
  for (const move of wholeTalk(page)) await move();
}

export async function bothAgree(page: Page): Promise<void> {
  const both = page.getByRole('group', { name: 'Klopt het zo?' }).getByRole('button');
  await both.nth(0).click();
  await both.nth(1).click();
  await expect(both.nth(1)).toHaveAttribute('aria-pressed', 'true');
}

/** The two see each other again: a day and a time make it an appointment. */
export async function meetAgain(page: Page): Promise<void> {
  await pick(page, 'Wanneer zien we elkaar weer?', 'morgen');
  await pick(page, 'Hoe laat?', '10.00');
}

export const endsTheTalk = (page: Page): Promise<void> => press(page, 'Gesprek afsluiten');

/** The server has the talk, and the screen says so. */
export async function isThere(page: Page): Promise<void> {
  // A request that got no answer is given up after a while, and only then tried again.
  await expect(page.getByText('Alles is bewaard.')).toBeVisible({ timeout: 60_000 });
}

/** Nothing lies over what two people look at. */
export async function nothingPopsUp(page: Page): Promise<void> {
  await expect(page.getByRole('dialog').or(page.getByRole('alertdialog'))).toHaveCount(0);
}

export const goalBox = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Doel in eigen woorden' });

/** Says the goal, from wherever people are. */
export async function saysTheGoal(page: Page, goal: string): Promise<void> {
  await goesTo(page, 'Doel');
  await goalBox(page).fill(goal);
}

/** Sets somebody ready for the road, from the file. */
export async function setsReady(page: Page, clientId: string): Promise<void> {
  await opens(page, `/inwoners/${clientId}`);
  await canGoWithout(page);
  await press(page, 'Klaarzetten voor onderweg');
  await expect(page.getByText('Dit gesprek werkt nu ook zonder verbinding.')).toBeVisible();
}

/** Writes down that there is no food, from wherever people are. */
export async function recordsUrgent(page: Page): Promise<void> {
  await press(page, 'Spoed');
  const sheet = page.getByRole('dialog', { name: 'Wat is er dringend?' });
  await pick(sheet, 'Wat is er dringend?', /^Eten/);
  await press(sheet, 'Vastleggen');
  await expect(sheet).toBeHidden();
}
