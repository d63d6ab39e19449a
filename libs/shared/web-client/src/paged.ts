import { computed, linkedSignal, type Signal, signal, type WritableSignal } from '@angular/core';
import { sentenceOf } from './problem';

/** One page of a list, and where the next one begins. */
export interface PageOf<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** The first page, as a resource holds it. */
interface FirstPage<P> {
  readonly value: WritableSignal<P | undefined>;
  hasValue(): boolean;
}

/** Where a list comes from: its first page, and how any page of it is fetched. */
export interface PagedFrom<P> {
  readonly first: FirstPage<P>;
  readonly fetch: (cursor?: string) => Promise<P>;
}

/** A list that comes page by page, the next ones when asked for, for as long as the first stands. */
export class Paged<T, P extends PageOf<T> = PageOf<T>> {
  private readonly first: Signal<P | undefined>;
  private readonly later: WritableSignal<readonly P[]>;
  private readonly fetchingSignal = signal(false);
  private readonly refusalSignal = signal('');

  readonly items = computed<readonly T[]>(() => this.pages().flatMap(({ items }) => items));
  /** Where the next page begins; undefined on the last one. */
  readonly cursor = computed(() => this.pages().at(-1)?.nextCursor ?? undefined);
  readonly fetching = this.fetchingSignal.asReadonly();
  /** Why the next page did not come, in a sentence. */
  readonly refusal = this.refusalSignal.asReadonly();

  constructor(private readonly from: PagedFrom<P>) {
    const { first } = from;
    this.first = computed(() => (first.hasValue() ? first.value() : undefined));
    this.later = linkedSignal({ source: this.first, computation: () => [] });
  }

  /** Puts the next page under what is there; false when there is none or it did not come. */
  async more(): Promise<boolean> {
    const cursor = this.cursor();
    if (cursor === undefined || this.fetching()) return false;
    this.fetchingSignal.set(true);
    this.refusalSignal.set('');
    try {
      const next = await this.from.fetch(cursor);
      // Meanwhile the list may have become another one.
      if (this.cursor() === cursor) this.later.update((pages) => [...pages, next]);
      return true;
    } catch (error) {
      this.refusalSignal.set(sentenceOf(error));
      return false;
    } finally {
      this.fetchingSignal.set(false);
    }
  }

  /** Fetches again as many pages as there were, so that nothing somebody sees goes away. */
  async refresh(): Promise<void> {
    const first = await this.from.fetch();
    const later: P[] = [];
    let cursor = first.nextCursor;
    for (let left = this.later().length; left > 0 && cursor !== null; left -= 1) {
      const next = await this.from.fetch(cursor);
      later.push(next);
      cursor = next.nextCursor;
    }
    this.from.first.value.set(first);
    this.later.set(later);
  }

  private pages(): readonly P[] {
    const first = this.first();
    return first ? [first, ...this.later()] : [];
  }
}
