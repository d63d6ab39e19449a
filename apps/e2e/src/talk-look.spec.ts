import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSideways, signIn, test } from './support';
import { aTalk, type TalkWalk } from './talk-walk';

const LONG = { timeout: 180_000 };

/** Walks through every screen of a talk and looks at each as it stands. */
async function lookAtAll(talk: TalkWalk, look: (name: string) => Promise<void>): Promise<void> {
  await look('Aankomen');
  await talk.arrive();
  await talk.press('Wonen');
  await look('Kiezen');
  await talk.press('Verder');
  await talk.point('Welke zin past het beste?', 1);
  await look('Praten');
  await talk.foot.getByRole('link', { name: 'Verder' }).click();
  await talk.press('Naar de stap');
  await look('Doel');
  await talk.aGoal();
  await talk.point(/^Hoe zeker/, '5');
  await look('Stap');
  await talk.aStep();
  await look('Afsluiten');
  await talk.close();
  await expect(talk.page.getByText('Alles is bewaard.')).toBeVisible();
  await look('Gesloten');
  await talk.press('Daarna, voor jou alleen');
  await talk.page.getByRole('group', { name: 'Wonen' }).getByRole('button').last().click();
  await look('Daarna');
}

for (const { look, choose } of [
  { look: 'in the light', choose: { role: 'radio', name: 'licht' } },
  { look: 'in the dark', choose: { role: 'radio', name: 'donker' } },
  { look: 'in quiet mode', choose: { role: 'checkbox', name: 'Rustige weergave' } },
] as const) {
  test(`every screen of a talk can be read ${look}`, async ({ page }) => {
    test.setTimeout(LONG.timeout);
    await signIn(page, 'consulent');
    await page.getByRole('button', { name: 'Letters en rust' }).click();
    const panel = page.getByRole('dialog', { name: 'Letters en rust' });
    await panel.getByRole(choose.role, { name: choose.name }).check();
    await page.keyboard.press('Escape');
    const talk = await aTalk(page);
    await lookAtAll(talk, () => expectAccessible(page));
    await page.goto('/onderweg');
    await expectAccessible(page);
    await page.goto(`/inwoners/${talk.clientId}/gesprek/niet-van-hier/aankomen`);
    await expect(talk.heading).toBeVisible();
    await expectAccessible(page);
  });
}

/** What runs out of its own box or over the edge of the screen, by the words on it. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = (part: HTMLElement) =>
      part.checkVisibility({ visibilityProperty: true }) && part.offsetHeight > 1;
    const parts = [
      ...document.querySelectorAll<HTMLElement>('button, a, label, h1, h2, p, legend'),
    ];
    return parts.filter(seen).flatMap((part) => {
      const { left, right } = part.getBoundingClientRect();
      const { overflowX } = getComputedStyle(part);
      const spills = part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0;
      const isCut = spills && overflowX !== 'visible' && !part.closest('.visually-hidden');
      const isOut = left < -1 || right > document.documentElement.clientWidth + 1;
      const words = (part.textContent ?? '').trim().slice(0, 40);
      return (isCut || isOut) && words !== '' && !part.closest('.visually-hidden') ? [words] : [];
    });
  });
}

/** The one thing to press can be brought into sight, and nothing lies over it. */
async function expectPrimaryReachable(talk: TalkWalk): Promise<void> {
  const primary = talk.foot.locator('a, button').last();
  // The foot of the screen before may still make way for this one.
  await expect(() => primary.scrollIntoViewIfNeeded({ timeout: 1_000 })).toPass({ timeout: 5_000 });
  await expect(primary).toBeInViewport({ ratio: 0.9 });
  await primary.click({ trial: true });
}

/** As somebody's own style sheet does, which the page's security policy leaves alone. */
async function setStyle(page: Page, style: string): Promise<void> {
  await page.evaluate(async (words) => {
    const sheet = await new CSSStyleSheet().replace(words);
    document.adoptedStyleSheets.push(sheet);
  }, style);
}

const SPACED = `* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
  line-height: 1.5 !important; }`;

for (const { how, size, style } of [
  { how: 'at 320 px', size: { width: 320, height: 640 }, style: '' },
  { how: 'enlarged to 400 %', size: { width: 320, height: 256 }, style: '' },
  {
    how: 'with text of 200 %',
    size: { width: 1280, height: 900 },
    style: 'html { font-size: 200% !important; }',
  },
  {
    how: 'with text of 200 % on a phone',
    size: { width: 390, height: 844 },
    style: 'html { font-size: 200% !important; }',
  },
  { how: 'with wide letter spacing', size: { width: 320, height: 640 }, style: SPACED },
]) {
  test.describe(how, () => {
    test.use({ viewport: size });

    test(`nothing of a talk is cut off ${how}, and the way on is in reach`, async ({ page }) => {
      test.setTimeout(LONG.timeout);
      await signIn(page, 'consulent');
      const talk = await aTalk(page);
      await setStyle(page, style);
      const found: Record<string, string[]> = {};
      await lookAtAll(talk, async (name) => {
        await expectNoSideways(page);
        await expectPrimaryReachable(talk);
        found[name] = await cutOff(page);
      });
      expect(Object.entries(found).filter(([, words]) => words.length > 0)).toEqual([]);
    });
  });
}
