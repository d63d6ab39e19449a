import { Component, computed, inject } from '@angular/core';
import { ReadingPreferences, ReadingSettings, Under } from '@ademruimte/web-ui';

/** Text size and spacing in one press; the rest in a panel, which on a phone is all there is. */
@Component({
  selector: 'adem-reading-tools',
  imports: [ReadingSettings, Under],
  template: `
    <div role="group" class="when-wide" aria-label="Letters" i18n-aria-label>
      <button
        type="button"
        [attr.aria-disabled]="!preferences.canShrink() || null"
        (click)="preferences.shrink()"
      >
        <span aria-hidden="true">{{ signs.smaller }}</span>
        <span class="visually-hidden" i18n>Letters kleiner</span>
      </button>
      <button
        type="button"
        [attr.aria-disabled]="!preferences.canGrow() || null"
        (click)="preferences.grow()"
      >
        <span aria-hidden="true">{{ signs.larger }}</span>
        <span class="visually-hidden" i18n>Letters groter</span>
      </button>
      <button type="button" [attr.aria-pressed]="spaced()" (click)="space()">
        <span aria-hidden="true">{{ signs.spaced }}</span>
        <span class="visually-hidden" i18n>Meer ruimte tussen letters</span>
      </button>
    </div>
    <button type="button" popovertarget="letters-en-rust">
      <svg class="when-wide" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7Z" />
      </svg>
      <b class="when-narrow" aria-hidden="true">{{ signs.all }}</b>
      <span class="visually-hidden" i18n>Letters en rust</span>
    </button>
    <div
      popover
      ademUnder
      id="letters-en-rust"
      class="panel"
      role="dialog"
      aria-label="Letters en rust"
      i18n-aria-label
    >
      <adem-reading-settings name="bar" />
    </div>
    <span class="visually-hidden" role="status">{{ spoken() }}</span>
  `,
  styleUrl: './tools.scss',
})
export class ReadingTools {
  protected readonly preferences = inject(ReadingPreferences);
  protected readonly spaced = computed(() => this.preferences.current().letters !== 'normal');

  /** Signs, not words: each button has a name of its own. */
  protected readonly signs = { smaller: 'A−', larger: 'A+', spaced: 'A ↔', all: 'Aa' };

  private readonly sizes: Readonly<Record<string, string>> = {
    small: $localize`Kleine letters`,
    large: $localize`Grotere letters`,
    larger: $localize`Grote letters`,
    largest: $localize`De grootste letters`,
  };
  protected readonly spoken = computed(() => this.sizes[this.preferences.current().text] ?? '');

  protected space(): void {
    this.preferences.choose({ letters: this.spaced() ? 'normal' : 'wide' });
  }
}
