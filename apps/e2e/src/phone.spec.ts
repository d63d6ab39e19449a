import type { Page } from '@playwright/test';
import { aGoal, aStep, lifeDomain } from './made';
import { goTo, openTab } from './screen';
import {
  aClient,
  day,
  expect,
  expectAccessible,
  expectNoSideways,
  make,
  PHONE,
  signIn,
  test,
} from './support';

const GOAL = 'Ik wil hier blijven wonen.';
const TABS = ['', '/brug', '/doelplan'];

test.use(PHONE);

async function aClientWithAPlan(page: Page) {
  const client = await aClient(page);
  const goalId = await aGoal(page, client.id, { title: GOAL });
  const text = `Ik bel voor ${client.callName}.`;
  await aStep(page, { clientId: client.id, goalId }, { text });
  return { ...client, text };
}

async function rated(page: Page, clientId: string): Promise<void> {
  const domains = await Promise.all(
    ['housing', 'physical_health', 'making_ends_meet'].map((code) => lifeDomain(page, code)),
  );
  const place = `/clients/${clientId}/assessments`;
  const id = await make(page, place, { kind: 'intake', heldOn: day() });
  const headers = { 'X-Requested-With': 'ademruimte' };
  const ratings = domains.map((lifeDomainId) => ({ lifeDomainId, ratedBy: 'client', level: 2 }));
  const kept = await page.request.put(`/api/v1${place}/${id}/ratings`, {
    data: { ratings },
    headers: { ...headers, 'If-Match': '"1"' },
  });
  const version = kept.headers()['etag'] ?? '';
  const ended = await page.request.post(`/api/v1${place}/${id}/finalise`, {
    headers: { ...headers, 'If-Match': version },
  });
  expect(ended.status(), await ended.text()).toBe(204);
}

test('the day on a phone: Vandaag, a file, a step that went well, and back by the bar below', async ({
  page,
}) => {
  await signIn(page, 'consulent');
  const { callName, text } = await aClientWithAPlan(page);
  await page.reload();
  const main = page.getByRole('main');
  await expect(main.getByText(text, { exact: true })).toBeVisible();
  await expectNoSideways(page);
  await expectAccessible(page);
  await main.getByRole('link', { name: callName, exact: true }).tap();
  await expect(page.getByRole('heading', { level: 1, name: callName })).toBeVisible();
  await expectNoSideways(page);
  await expectAccessible(page);

  await main.getByRole('button', { name: 'Gelukt', exact: true }).tap();
  await expect(page.getByText(`Gelukt: ${text}`, { exact: true })).toBeVisible();
  await expect(main.getByText('Er staat nu geen stap open.')).toBeVisible();
  // The message leaves the bar below free.
  const bar = page.getByRole('navigation', { name: 'Hoofdmenu' });
  await bar.getByRole('link', { name: 'Vandaag' }).tap({ trial: true, timeout: 3_000 });
  await page.getByRole('button', { name: 'Ongedaan maken' }).tap();
  await expect(main.getByRole('button', { name: 'Gelukt', exact: true })).toBeVisible();

  await openTab(page, 'Doelplan');
  await expect(main.getByRole('heading', { name: GOAL })).toBeVisible();
  await expectNoSideways(page);
  await expectAccessible(page);

  await goTo(page, 'Team');
  await expectNoSideways(page);
  await expectAccessible(page);
  await expect(bar).toBeInViewport({ ratio: 1 });
  await bar.getByRole('link', { name: 'Zoeken' }).tap();
  await expect(page.getByLabel('Zoek op naam')).toBeFocused();
  await goTo(page, 'Vandaag');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

/** Where the part with focus ends, and where the bar below begins. */
function underTheBar(): string | undefined {
  const focused = document.activeElement;
  const part = focused?.closest('label') ?? focused;
  const bar = document.querySelector('nav.bottom');
  if (!part || !bar || bar.contains(part) || part === document.body) return undefined;
  const hidden = part.getBoundingClientRect().bottom > bar.getBoundingClientRect().top + 1;
  return hidden ? part.outerHTML.slice(0, 120) : undefined;
}

test('the bar below never lies over what somebody is at, and the page ends above it', async ({
  page,
}) => {
  await signIn(page, 'consulent');
  const { id } = await aClient(page);
  await page.goto(`/inwoners/${id}/gesprekken/nieuw`);
  const save = page.getByRole('main').locator('button[type=submit]');
  await expect(save).toBeVisible();
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(underTheBar)).toBeUndefined();
  }
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(save).toBeInViewport({ ratio: 1 });
  await save.tap({ trial: true });
});

test('on a low screen the bar is the last thing on the page', async ({ page }) => {
  await signIn(page, 'consulent');
  await page.setViewportSize({ width: 640, height: 360 });
  await page.goto('/inwoners');
  await expect(page.getByRole('main').getByRole('link', { name: 'Amina Haddadi' })).toBeVisible();
  const bar = page.getByRole('navigation', { name: 'Hoofdmenu' });
  await expect(bar).not.toBeInViewport();
  await page.keyboard.press('End');
  // All of it but for a part of a pixel.
  await expect(bar).toBeInViewport({ ratio: 0.98 });
  await expectAccessible(page);
});

test('going back brings somebody to where they were in a long list', async ({ page }) => {
  await signIn(page, 'consulent');
  await goTo(page, 'Inwoners');
  const person = page.getByRole('main').getByRole('link', { name: 'Paulien Citroen' });
  await person.scrollIntoViewIfNeeded();
  const where = await page.evaluate(() => window.scrollY);
  expect(where).toBeGreaterThan(500);
  await person.tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Paulien' })).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect(person).toBeInViewport();
});

for (const { width, size, what } of [
  { width: 320, size: 1, what: '320 pixels wide' },
  { width: 390, size: 2, what: 'with letters twice as large' },
]) {
  test(`nothing sticks out at the side, ${what}`, async ({ page }) => {
    await signIn(page, 'consulent');
    const { id } = await aClientWithAPlan(page);
    await rated(page, id);
    await page.setViewportSize({ width, height: 700 });
    for (const path of ['/vandaag', '/inwoners', ...TABS.map((tab) => `/inwoners/${id}${tab}`)]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.evaluate((times) => {
        const { documentElement: html } = document;
        html.style.fontSize = `${parseFloat(getComputedStyle(html).fontSize) * times}px`;
      }, size);
      await page.waitForLoadState('networkidle');
      await expectNoSideways(page);
      await expectAccessible(page);
    }
  });
}
