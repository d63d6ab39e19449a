import { Component } from '@angular/core';

/** What the worker adds alone, after the talk. */
@Component({
  selector: 'adem-talk-after-page',
  template: `
    <div class="stage">
      <h1 tabindex="-1" i18n>Daarna</h1>
    </div>
  `,
  styleUrl: '../stage.scss',
})
export class AfterPage {}
