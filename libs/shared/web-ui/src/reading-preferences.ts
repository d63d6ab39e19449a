import { DOCUMENT } from '@angular/common';
import { computed, inject, Injectable, signal } from '@angular/core';

export const textSizes = ['small', 'normal', 'large', 'larger', 'largest'] as const;
export const letterSpacings = ['normal', 'wide', 'wider'] as const;
export const lights = ['auto', 'light', 'dark'] as const;

/** How somebody likes to read. Nothing in it says anything about a resident. */
export interface Reading {
  readonly text: (typeof textSizes)[number];
  readonly letters: (typeof letterSpacings)[number];
  readonly light: (typeof lights)[number];
  readonly calm: 'no' | 'yes';
}

/** Where the browser keeps it; public/reading-preferences.js reads it before the first paint. */
export const READING_KEY = 'ademruimte.reading';

const DESIGNED: Reading = { text: 'normal', letters: 'normal', light: 'auto', calm: 'no' };

/** Text size, letter spacing, light and calm, remembered on this device and applied at once. */
@Injectable({ providedIn: 'root' })
export class ReadingPreferences {
  private readonly page = inject(DOCUMENT).documentElement;
  private readonly state = signal<Reading>(kept());

  readonly current = this.state.asReadonly();
  readonly canGrow = computed(() => next(textSizes, this.state().text, 1) !== undefined);
  readonly canShrink = computed(() => next(textSizes, this.state().text, -1) !== undefined);

  constructor() {
    this.apply();
  }

  grow(): void {
    this.choose({ text: next(textSizes, this.state().text, 1) });
  }

  shrink(): void {
    this.choose({ text: next(textSizes, this.state().text, -1) });
  }

  /** Changes what is named and leaves the rest. */
  choose(change: Partial<Reading>): void {
    const named = Object.entries(change).filter(([, value]) => value !== undefined);
    this.state.update((reading) => ({ ...reading, ...Object.fromEntries(named) }));
    this.apply();
    try {
      localStorage.setItem(READING_KEY, JSON.stringify(this.state()));
    } catch {
      // A browser that keeps nothing still shows the choice until the page closes.
    }
  }

  private apply(): void {
    Object.assign(this.page.dataset, this.state());
  }
}

function kept(): Reading {
  try {
    const found = JSON.parse(localStorage.getItem(READING_KEY) ?? '{}') as Partial<Reading>;
    return {
      text: oneOf(textSizes, found.text) ?? DESIGNED.text,
      letters: oneOf(letterSpacings, found.letters) ?? DESIGNED.letters,
      light: oneOf(lights, found.light) ?? DESIGNED.light,
      calm: found.calm === 'yes' ? 'yes' : 'no',
    };
  } catch {
    return DESIGNED;
  }
}

function oneOf<T>(list: readonly T[], value: unknown): T | undefined {
  return list.find((item) => item === value);
}

function next<T>(list: readonly T[], value: T, by: 1 | -1): T | undefined {
  return list[list.indexOf(value) + by];
}
