import type { Locator } from '@playwright/test';
import { expect, test } from './support';

const A_MINUTE = 60_000;

/** Presses as a person does, and counts; typed words are no presses. */
export class Finger {
  private readonly began = Date.now();
  private presses = 0;

  async on(target: Locator): Promise<void> {
    await target.click();
    this.presses += 1;
  }

  /** Writes the figures down, and expects no more presses than promised. */
  expectAtMost(most: number, what: string): void {
    const line = `${what}: ${String(this.presses)} presses, ${String(Date.now() - this.began)} ms`;
    test.info().annotations.push({ type: 'figure', description: line });
    expect(this.presses, line).toBeLessThanOrEqual(most);
  }

  /** A colleague of flesh and blood reads between presses; the product leaves them the time. */
  expectUnderAMinute(): void {
    expect(Date.now() - this.began).toBeLessThan(A_MINUTE);
  }
}

/** The button that does this with that; a browser puts a space of its own between the two. */
export const aboutButton = (part: Locator, verb: string, about: string): Locator =>
  part
    .getByRole('button', { name: new RegExp(`^${verb} ?:`) })
    .and(part.getByRole('button', { name: about }));
