import { randomInt } from 'node:crypto';
import { test } from '@playwright/test';

/** How often each random journey is walked: five times, or as often as TALK_ROUNDS says. */
export const ROUNDS = Number(process.env['TALK_ROUNDS'] ?? 5);

/** Chance that can be had again: the same seed throws the same numbers. */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  /** A number from 0 up to 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  one<T>(of: readonly [T, ...T[]]): T {
    return of[this.between(0, of.length - 1)] ?? of[0];
  }
}

/** The seed of this run: SEED, to have the same run again, or a new one. */
const seed = Number(process.env['SEED'] ?? randomInt(1, 1_000_000_000));

/** Walks a random journey as often as asked, each time with dice that can be had again. */
export async function rounds(walk: (dice: Dice, number: number) => Promise<void>): Promise<void> {
  printed(`seed ${seed}: SEED=${seed} walks the same talks again`);
  for (let number = 1; number <= ROUNDS; number += 1) {
    // It falls the same however many rounds went before.
    const dice = new Dice(seed + number * 7919);
    await test.step(`round ${number} of seed ${seed}`, () => walk(dice, number));
  }
}

/** What is in the middle, and what is the most; for the line that is printed. */
export function figures(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((one, other) => one - other);
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
  return `middle ${at(0.5)}, nine out of ten ${at(0.9)}, most ${at(1)}`;
}

/** Prints what happened, for who looks on. */
export function printed(line: string): void {
  process.stdout.write(`    ${line}\n`);
}

/** Prints a figure, and puts it in the report; the long run shows them all together. */
export function figure(description: string): void {
  test.info().annotations.push({ type: 'figure', description });
  printed(description);
}
