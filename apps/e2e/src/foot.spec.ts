import { expect, expectAccessible, PHONE, signIn, test } from './support';
import { aTalk } from './talk-walk';

test.use(PHONE);

test('nothing on a screen of a talk ever lies under its foot', async ({ page }) => {
  await signIn(page, 'consulent');
  const talk = await aTalk(page);
  await talk.arrive();
  const stage = page.locator('.stage');
  const longer = await stage.evaluate(
    ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight,
  );
  expect(longer).toBeGreaterThan(300);
  // Half a tile further each time, so that one would lie half under the foot.
  for (const way of [0, 40, 80, longer]) {
    await stage.evaluate((element, top) => (element.scrollTop = top), way);
    const [above, foot] = [await stage.boundingBox(), await talk.foot.boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual((foot?.y ?? 0) + 0.5);
    await expectAccessible(page);
  }
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
});

test('the next topic begins at its top', async ({ page }) => {
  await signIn(page, 'consulent');
  const talk = await aTalk(page);
  await talk.arrive();
  await talk.choose(['Wonen', 'Schulden']);
  await page.locator('.stage').evaluate((element) => (element.scrollTop = 500));
  await talk.foot.getByRole('link', { name: 'Verder' }).click();
  await expect(talk.heading).toContainText('Schulden');
  await expect(talk.heading).toBeInViewport();
});
