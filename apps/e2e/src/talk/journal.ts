/** Something that was typed or pointed at, and the latest moment at which it was. */
interface Line {
  readonly value: string;
  /** Infinity while nobody can tell whether it came through. */
  at: number;
}

/** What was found of one field, held against what was typed in it. */
export interface Loss {
  readonly field: string;
  readonly found: string;
  /** What should at least have been there. */
  readonly last: string;
  /** How long before the end the first missing thing was typed, in milliseconds; 0 for nothing. */
  readonly missing: number;
  /** Whether something stands there that nobody ever typed. */
  readonly strange: boolean;
}

/** Every value every field had, letter by letter, with its moment. */
export class Journal {
  private readonly fields = new Map<string, Line[]>();

  get size(): number {
    return [...this.fields.values()].reduce((sum, lines) => sum + lines.length, 0);
  }

  /** What a field holds now, as far as this side knows. */
  last(field: string): string {
    return this.fields.get(field)?.at(-1)?.value ?? '';
  }

  /** Writes down what is about to happen, does it, and notes when that was done. */
  async does(field: string, value: string, act: () => Promise<unknown>): Promise<void> {
    const line: Line = { value, at: Infinity };
    this.fields.set(field, [...(this.fields.get(field) ?? []), line]);
    await act();
    line.at = Date.now();
  }

  /** What is missing in what was found, when everything stopped at this moment. */
  compare(found: ReadonlyMap<string, string>, stoppedAt: number): readonly Loss[] {
    return [...this.fields].map(([field, lines]) => {
      const there = found.get(field) ?? '';
      const all: readonly Line[] = [{ value: '', at: 0 }, ...lines];
      const position = all.findLastIndex(({ value }) => value === there);
      const after = all.slice(position + 1).filter(({ at }) => at !== Infinity);
      const last = all.findLast(({ at }) => at !== Infinity)?.value ?? '';
      const missing = after[0] ? Math.max(1, stoppedAt - after[0].at) : 0;
      return { field, found: there, last, missing, strange: position < 0 };
    });
  }
}
