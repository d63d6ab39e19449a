import { expect, type Locator, type Page } from '@playwright/test';

const FAR = 60;

/** Whether the part with focus shows it: an outline on it, its label or its field. */
function showsFocus(): boolean {
  const outlined = (part: Element): boolean => {
    const { outlineStyle, outlineWidth } = getComputedStyle(part);
    const seen = part.checkVisibility({ opacityProperty: true });
    return seen && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  };
  const part = document.activeElement;
  const around = [part, part?.parentElement, part?.closest('label')];
  const field = part?.closest('mat-form-field');
  return around.some((one) => one && outlined(one)) || !!field?.matches('.mat-focused');
}

/** Walks with the Tab key to a part of the page and sees where focus is. */
export async function walkTo(page: Page, part: Locator): Promise<void> {
  await expect(part).toBeVisible();
  for (let steps = 0; steps < FAR; steps += 1) {
    if (await part.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(part).toBeFocused();
  expect(await page.evaluate(showsFocus)).toBe(true);
}

/** Walks to a button or a link and presses Enter. */
export async function activate(page: Page, role: 'button' | 'link', name: string | RegExp) {
  await walkTo(page, page.getByRole(role, { name, exact: true }).first());
  await page.keyboard.press('Enter');
}

/** Walks to a field and types in it. */
export async function type(page: Page, label: string, words: string): Promise<void> {
  await walkTo(page, page.getByRole('textbox', { name: label, exact: true }));
  await page.keyboard.type(words);
}

/** Goes into a list of answers with Tab and along it with the arrows. */
export async function point(page: Page, question: string, answer: string): Promise<void> {
  const answers = page.getByRole('group', { name: question }).getByRole('radio');
  const checked = answers.and(page.getByRole('radio', { checked: true }));
  await walkTo(page, (await checked.count()) > 0 ? checked : answers.first());
  const wanted = page.getByRole('group', { name: question }).getByRole('radio', {
    name: answer,
    exact: true,
  });
  await page.keyboard.press('Space');
  for (let steps = 0; steps < FAR && !(await wanted.isChecked()); steps += 1) {
    await page.keyboard.press('ArrowRight');
  }
  await expect(wanted).toBeFocused();
  expect(await page.evaluate(showsFocus)).toBe(true);
}
