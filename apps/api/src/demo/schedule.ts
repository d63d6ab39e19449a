/** Something that happens in a story, some days before today. */
interface Happening {
  readonly daysAgo: number;
  readonly hour: number;
  readonly tell: () => Promise<void>;
}

/** Keeps what happens in the order of the days, also what a happening leads to later. */
export class Schedule {
  private readonly happenings: Happening[] = [];

  /** Plans something; what lies after today never happens. */
  at(daysAgo: number, hour: number, tell: () => Promise<void>): void {
    if (daysAgo >= 0) this.happenings.push({ daysAgo, hour, tell });
  }

  /** Tells everything, oldest first; `stand` puts the clock there. */
  async run(stand: (daysAgo: number, hour: number) => void): Promise<void> {
    for (let next = this.next(); next; next = this.next()) {
      stand(next.daysAgo, next.hour);
      await next.tell();
    }
  }

  private next(): Happening | undefined {
    this.happenings.sort((a, b) => b.daysAgo - a.daysAgo || a.hour - b.hour);
    return this.happenings.shift();
  }
}
