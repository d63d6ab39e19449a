import { randomUUID } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import {
  type BrowserContext,
  expect,
  type Fixtures,
  type Page,
  type PlaywrightWorkerArgs,
  test as base,
} from '@playwright/test';
import { PATIENCE, type Product, startProduct } from './product';

/** Who of the demonstration signs in. */
export type DemoPerson = 'consulent' | 'consulent2' | 'ervaring' | 'teamleider';

/** What everybody of the demonstration signs in with. */
export const PASSWORD = 'stap voor stap 2026';
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The browser's own line for an answer such as 401 or 412, which a page handles itself. */
const HANDLED = /^Failed to load resource: the server responded with a status of 4\d\d/;

/** A phone, held upright. */
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** The two screens the journeys of the main job are walked on. */
export const SCREENS = [
  { at: 'on a laptop', screen: {} },
  { at: 'on a phone', screen: PHONE },
];

interface People {
  /** What went wrong in any page's console; a test that leaves something here fails. */
  readonly errors: string[];
  /** A page of somebody else, at another machine. */
  readonly someoneElse: Page;
}

interface Shared {
  /** What the journeys of one worker walk through; the other worker has another. */
  readonly product: Product;
}

/** A product that starts with the first journey that needs it. */
export const withProduct: Fixtures<object, Shared, object, PlaywrightWorkerArgs> = {
  product: [
    async ({ browser: _ }, use, { config }) => {
      const product = await startProduct(resolve(dirname(config.configFile ?? ''), '../..'));
      await use(product);
      await product.stop();
    },
    { scope: 'worker', timeout: 2 * PATIENCE },
  ],
};

/** A test that fails when any page logs an error or breaks the security policy. */
export const test = base.extend<object, Shared>(withProduct).extend<People>({
  baseURL: async ({ product }, use) => use(product.address),
  errors: [
    async ({ context }, use) => {
      const errors: string[] = [];
      listen(context, errors);
      await use(errors);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
  someoneElse: async ({ browser, errors }, use) => {
    const context = await browser.newContext();
    listen(context, errors);
    await use(await context.newPage());
    await context.close();
  },
});

/** Writes down what goes wrong in a context's pages, apart from what is no fault. */
export function listen(context: BrowserContext, errors: string[], noFault = HANDLED): void {
  context.on('console', (message) => {
    if (message.type() === 'error' && !noFault.test(message.text())) errors.push(message.text());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
}

export { expect };

/** Says who somebody is, on the page that asks for it. */
export async function identify(page: Page, who: DemoPerson): Promise<void> {
  await page.getByLabel('E-mailadres').fill(`${who}@demo.test`);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Inloggen' }).click();
}

/** Signs in as somebody of the demonstration, through the page itself. */
export async function signIn(page: Page, who: DemoPerson): Promise<void> {
  await page.goto('/inloggen');
  await identify(page, who);
  await expect(page).toHaveURL(/\/vandaag$/);
}

/** What axe finds wrong on the page as it stands; a journey asks it on every page it visits. */
export async function expectAccessible(page: Page): Promise<void> {
  // Also when a sheet lies over the page.
  await expect(page.getByRole('heading', { level: 1, includeHidden: true })).toBeVisible();
  // A page that is still settling is looked at once more: a colour on its way is nobody's colour.
  await expect.poll(() => violationsOn(page), { timeout: 5_000, intervals: [500] }).toEqual([]);
}

/** What stands in somebody's way, by rule and place; a page that was hardly there counts as one. */
async function violationsOn(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(LEVELS).analyze();
  if (passes.length <= 5) return ['nothing to look at'];
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target).join(' | ')}`);
}

/** Whether nothing sticks out at the side. */
export async function expectNoSideways(page: Page): Promise<void> {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide).toBeLessThanOrEqual(0);
}

/** Whoever asks the server: a page, or somebody at a desk. */
export type Requests = Pick<Page, 'request'>;

/** Writes through the API as whoever is signed in there; returns the id of what was made. */
export async function make(page: Requests, path: string, data: object): Promise<string> {
  const answer = await page.request.post(`/api/v1${path}`, {
    data,
    headers: { 'X-Requested-With': 'ademruimte', 'Idempotency-Key': randomUUID() },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

/** Today in the Netherlands, or some days from it. */
export function day(fromToday = 0): string {
  const dutch = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
  // From noon, so that a day of 23 or 25 hours in between is a day all the same.
  const noon = Date.parse(`${dutch.format(new Date())}T12:00:00Z`);
  return dutch.format(noon + fromToday * 86_400_000);
}

/** A resident of whoever is signed in on this page, with a name of its own; returns the id. */
export async function aClient(page: Requests, callName = `Test ${randomUUID().slice(0, 8)}`) {
  const id = await make(page, '/clients', {
    callName,
    formOfAddress: 'je',
    contact: { channel: 'phone', phone: '06 00 00 00 00', language: 'nl', interpreter: false },
    secretAddress: false,
    trajectory: { reason: 'Een proef.', noticeGivenOn: day() },
  });
  return { id, callName };
}
