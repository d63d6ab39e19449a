import { Component } from '@angular/core';
import { ReadingSettings } from './reading-settings';
import { Under } from './under';

/** One quiet button for everything about how somebody likes to read. */
@Component({
  selector: 'adem-reading-button',
  imports: [ReadingSettings, Under],
  template: `
    <button type="button" popovertarget="letters-en-rust">
      <b aria-hidden="true">{{ sign }}</b>
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
      <adem-reading-settings name="reading" />
    </div>
  `,
  styleUrl: './reading-button.scss',
})
export class ReadingButton {
  protected readonly sign = 'Aa';
}
