import { Component, input } from '@angular/core';

/** An empty place is a beginning: what it is for, and (inside) the first move. */
@Component({
  selector: 'adem-empty-state',
  host: { class: 'card quiet stack-small' },
  template: `
    <h2>{{ heading() }}</h2>
    <p class="soft">{{ text() }}</p>
    <div class="row"><ng-content /></div>
  `,
})
export class EmptyState {
  readonly heading = input.required<string>();
  readonly text = input<string>();
}
