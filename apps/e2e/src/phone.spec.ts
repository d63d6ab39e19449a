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
  signIn,
  test,
} from './support';

const GOAL = 'Ik wil hier blijven wonen.';
const TABS = ['', '/brug', '/doelplan'];

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

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
  await page.getByRole('button', { name: 'Ongedaan maken' }).tap();
  await expect(main.getByRole('button', { name: 'Gelukt', exact: true })).toBeVisible();

  await openTab(page, 'Doelplan');
  await expect(main.getByRole('heading', { name: GOAL })).toBeVisible();
  await expectNoSideways(page);
  await expectAccessible(page);

  await goTo(page, 'Team');
  await expectNoSideways(page);
  await expectAccessible(page);
  const bar = page.getByRole('navigation', { name: 'Hoofdmenu' });
  await expect(bar).toBeInViewport({ ratio: 1 });
  await bar.getByRole('link', { name: 'Zoeken' }).tap();
  await expect(page.getByLabel('Zoek op naam')).toBeFocused();
  await goTo(page, 'Vandaag');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
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
