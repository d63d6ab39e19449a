import { computed, type Signal, signal } from '@angular/core';

/** The first few of a list, and the rest when somebody asks: a page is read in a minute. */
export function firstFew<T>(all: Signal<readonly T[]>, few: number) {
  const open = signal(false);
  return {
    shown: computed(() => (open() ? all() : all().slice(0, few))),
    /** How many are still out of sight. */
    left: computed(() => (open() ? 0 : Math.max(0, all().length - few))),
    showAll: (): void => open.set(true),
  };
}
