import { expect, type Locator, type Page } from '@playwright/test';

/** A page, or a part of it. */
export type Part = Page | Locator;

/** Picks an answer to a question with a short list of answers. */
export async function pick(part: Part, question: string, answer: string | RegExp): Promise<void> {
  const options = part.getByRole('group', { name: question });
  const exactly = { name: answer, exact: typeof answer === 'string' };
  const [has, option] = [options.page(), options].map((of) => of.getByRole('radio', exactly));
  await options.locator('label').filter({ has }).click();
  await expect(option ?? options).toBeChecked();
}

export async function write(part: Part, label: string, words: string): Promise<void> {
  await part.getByRole('textbox', { name: label, exact: true }).fill(words);
}

export async function press(part: Part, name: string): Promise<void> {
  await part.getByRole('button', { name, exact: true }).click();
}

/** Goes to a page of the main menu. */
export async function goTo(page: Page, name: 'Vandaag' | 'Inwoners' | 'Team'): Promise<void> {
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
  await menu.getByRole('link', { name, exact: true }).click();
  await expect(menu.getByRole('link', { name, exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
}

export const tab = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Dossier' }).getByRole('link', { name, exact: true });

/** Opens a tab of the file that is open. */
export async function openTab(page: Page, name: string): Promise<void> {
  await tab(page, name).click();
  await expect(tab(page, name)).toHaveAttribute('aria-current', 'page');
}

/** The card or section with this heading. */
export const section = (page: Page, heading: string | RegExp): Locator =>
  page.getByRole('region', { name: heading });

/** What a colleague said or asked, as it waits on Vandaag. */
export const fromColleague = (page: Page, words: string): Locator =>
  section(page, 'Van collega’s').getByRole('listitem').filter({ hasText: words });

/** A day as somebody types it: '24-11-2026'. */
export const typed = (calendarDay: string): string => calendarDay.split('-').reverse().join('-');
