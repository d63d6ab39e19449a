/** A part of a JSON document that is read by name; throws with the place of what is not right. */
export class ContentReader {
  constructor(
    private readonly value: unknown,
    private readonly place = 'content',
  ) {}

  /** A named part. */
  at(key: string): ContentReader {
    const { value, place } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return this.fail('a part');
    }
    const part: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
    return new ContentReader(part, `${place}.${key}`);
  }

  /** A named part that may be absent. */
  optional<T>(key: string, read: (part: ContentReader) => T): T | null {
    const part = this.at(key);
    return part.value === undefined || part.value === null ? null : read(part);
  }

  /** Each item of a list that holds something. */
  list<T>(read: (item: ContentReader) => T): T[] {
    if (!Array.isArray(this.value) || !this.value.length) return this.fail('a list with something');
    return this.value.map((item, index) => read(new ContentReader(item, `${this.place}.${index}`)));
  }

  /** A text that holds something. */
  text(): string {
    return typeof this.value === 'string' && this.value.trim() ? this.value : this.fail('a text');
  }

  /** A whole number. */
  number(): number {
    return Number.isInteger(this.value) ? Number(this.value) : this.fail('a whole number');
  }

  /** Yes or no. */
  flag(): boolean {
    return typeof this.value === 'boolean' ? this.value : this.fail('true or false');
  }

  /** One of a closed list. */
  oneOf<T extends string>(choices: readonly T[]): T {
    const found = choices.find((choice) => choice === this.value);
    return found ?? this.fail(`one of ${choices.join(', ')}`);
  }

  private fail(expected: string): never {
    throw new Error(`Bridge content: ${this.place} should be ${expected}.`);
  }
}
