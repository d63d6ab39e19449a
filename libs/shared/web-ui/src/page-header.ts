import { Component, input } from '@angular/core';

/** The head of a page: its title, one quiet line, and on the right what can be done here. */
@Component({
  selector: 'adem-page-header',
  template: `
    <header class="page-head">
      <div>
        <h1 tabindex="-1">{{ heading() }}</h1>
        @if (line(); as text) {
          <p class="soft">{{ text }}</p>
        }
      </div>
      <div class="row"><ng-content /></div>
    </header>
  `,
  styles: ':host { display: block }',
})
export class PageHeader {
  readonly heading = input.required<string>();
  readonly line = input<string>();
}
