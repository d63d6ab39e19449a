import { activate, point, type, walkTo } from './by-keyboard';
import { expect, signIn, test } from './support';
import { aTalk, TALK } from './talk-walk';

test('a talk goes from arriving to the end by keyboard alone', async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page, 'consulent');
  const talk = await aTalk(page);
  await activate(page, 'link', 'Beginnen');
  await expect(talk.heading).toBeFocused();
  for (const topic of ['Wonen', 'Schulden']) {
    await walkTo(page, page.getByRole('main').getByRole('button', { name: topic, exact: true }));
    await page.keyboard.press('Space');
  }
  await activate(page, 'link', 'Verder');
  for (const topic of ['Wonen', 'Schulden']) {
    await expect(talk.heading).toContainText(topic);
    await expect(talk.heading).toBeFocused();
    const sentences = page.getByRole('group', { name: 'Welke zin past het beste?' });
    await walkTo(page, sentences.getByRole('radio').first());
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect(sentences.getByRole('radio').nth(1)).toBeChecked();
    await activate(page, 'link', 'Verder');
  }
  await expect(page).toHaveURL(/\/doel$/);
  await expect(talk.heading).toBeFocused();
  await type(page, 'Doel in eigen woorden', TALK.goal);
  await activate(page, 'button', 'Naar de stap');
  await expect(talk.heading).toBeFocused();
  await type(page, 'Kleine stap', TALK.step);
  await point(page, 'Wanneer?', 'morgen');
  await point(page, 'Hoe zeker ben je dat dit lukt?', '8');
  await activate(page, 'button', 'Verder');
  await expect(page).toHaveURL(/\/afsluiten$/);
  await expect(talk.heading).toBeFocused();
  const both = page.getByRole('group', { name: 'Klopt het zo?' }).getByRole('button');
  for (const yes of [both.first(), both.last()]) {
    await walkTo(page, yes);
    await page.keyboard.press('Space');
    await expect(yes).toHaveAttribute('aria-pressed', 'true');
  }
  await activate(page, 'button', 'Gesprek afsluiten');
  await expect(page.getByText('Alles is bewaard.')).toBeVisible();
  await expect(talk.heading).toBeFocused();
  await activate(page, 'link', 'Daarna, voor jou alleen');
  await expect(talk.heading).toBeFocused();
});
