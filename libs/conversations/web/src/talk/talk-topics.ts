import { computed, inject, Injectable } from '@angular/core';
import type { BridgeLifeDomain } from '@ademruimte/web-client';
import type { TalkRating } from './talk-parts';
import { TalkStore } from './talk-store';

/** What people talk about: the life domains chosen today, what was said, what is set aside. */
@Injectable()
export class TalkTopics {
  private readonly store = inject(TalkStore);

  readonly pillars = computed(() => this.store.kit().template.pillars);
  readonly all = computed(() => this.pillars().flatMap(({ domains }) => domains));
  readonly most = computed(() => this.store.kit().maxDomains);
  private readonly codes = computed(() => this.store.read<readonly string[]>('domains') ?? []);
  /** The chosen ones, in the order in which they were chosen. */
  readonly chosen = computed(() => this.codes().flatMap((code) => this.find(code) ?? []));
  readonly full = computed(() => this.chosen().length >= this.most());

  find(code: string | undefined): BridgeLifeDomain | undefined {
    return this.all().find((domain) => domain.code === code);
  }

  isChosen(code: string): boolean {
    return this.codes().includes(code);
  }

  /** Chooses a life domain for today; the one that may wait for it makes room. */
  choose(code: string, insteadOf?: string): void {
    const others = this.codes().filter((one) => one !== insteadOf && one !== code);
    this.store.write({ domains: [...others, code], [`aside.${code}`]: undefined });
  }

  /** Lets a life domain wait; what was said about it stays. */
  leave(code: string): void {
    this.store.write({ domains: this.codes().filter((one) => one !== code) });
  }

  isAside(code: string): boolean {
    return this.store.read<boolean>(`aside.${code}`) ?? false;
  }

  /** The worker says this need not be known; or takes that back. */
  setAside(code: string, aside: boolean): void {
    const domains = this.codes().filter((one) => one !== code);
    this.store.write({ [`aside.${code}`]: aside || undefined, ...(aside && { domains }) });
  }

  rating(code: string): TalkRating | undefined {
    return this.store.read<TalkRating>(`rating.${code}`);
  }

  rate(code: string, rating: TalkRating): void {
    this.store.write({ [`rating.${code}`]: { ...rating } });
  }

  /** Takes back what was pointed at; the own words stay. */
  unrate(code: string): void {
    this.store.write({ [`rating.${code}`]: undefined });
  }

  words(code: string): string {
    return this.store.read<string>(`words.${code}`) ?? '';
  }

  say(code: string, words: string): void {
    this.store.write({ [`words.${code}`]: words || undefined });
  }
}
