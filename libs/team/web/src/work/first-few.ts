import { computed, type Signal, signal } from '@angular/core';

/**
 * The first few of a list, and the rest when somebody asks: a page is read in a minute. One more is
 * simply shown: asking for it takes as much room.
 */
export function firstFew<T>(all: Signal<readonly T[]>, few: number) {
  const open = signal(false);
  const shown = computed(() => (open() || all().length <= few + 1 ? all() : all().slice(0, few)));
  return {
    shown,
    /** How many are still out of sight. */
    left: computed(() => all().length - shown().length),
    showAll: (): void => open.set(true),
  };
}
