import { Component, input, output } from '@angular/core';

/** A few ideas in somebody's own voice; one press takes an idea over. */
@Component({
  selector: 'adem-ideas',
  template: `
    <div role="group" class="row" [attr.aria-label]="label()">
      @for (idea of ideas(); track idea) {
        <button type="button" (click)="taken.emit(idea)">{{ idea }}</button>
      }
    </div>
  `,
  styles: `
    button {
      min-height: var(--adem-target);
      padding: 0.4rem 1rem;
      border: 1px solid var(--adem-line);
      border-radius: 1.4rem;
      background: var(--adem-sand);
      color: var(--adem-sea-dark);
      text-align: start;
      cursor: pointer;
    }
    button:hover {
      background: var(--adem-sea-1);
    }
    button:focus-visible {
      border-radius: 1.4rem;
    }
  `,
})
export class Ideas {
  readonly label = input.required<string>();
  readonly ideas = input.required<readonly string[]>();
  readonly taken = output<string>();
}
