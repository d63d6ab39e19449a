import { Component } from '@angular/core';

/** One sheet with what was agreed, to read aloud and to say yes to. */
@Component({
  selector: 'adem-talk-close-page',
  template: `
    <div class="stage">
      <h1 tabindex="-1" i18n>Dit spreken we af</h1>
    </div>
  `,
  styleUrl: '../stage.scss',
})
export class ClosePage {}
