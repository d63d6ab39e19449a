/** The same numbers for the same seed, on every machine (a linear congruential generator). */
export class Dice {
  constructor(private state: number) {}

  /** A whole number from 0 up to, not including, `sides`. */
  roll(sides: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * sides);
  }

  /** One of a list. */
  pick<T>(list: readonly T[]): T {
    const [first] = list;
    return list[this.roll(list.length)] ?? (first as T);
  }
}
