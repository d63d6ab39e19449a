import { Component } from '@angular/core';

/** The sign of the product: a small bridge and its name. */
@Component({
  selector: 'adem-brand',
  host: { translate: 'no' },
  template: `
    <svg width="30" height="22" viewBox="0 0 30 22" aria-hidden="true" focusable="false">
      <path class="arch" d="M2 16Q15-4 28 16" />
      <path class="piers" d="M8 12v8M15 8v12M22 12v8" />
    </svg>
    <span>{{ name }}</span>
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 10px;
      color: var(--adem-sea-dark);
      font-size: 1.18rem;
      font-weight: 700;
    }
    svg {
      flex: none;
      fill: none;
      stroke-linecap: round;
    }
    .arch {
      stroke: var(--adem-sea);
      stroke-width: 3.4;
    }
    .piers {
      stroke: var(--adem-sea-4);
      stroke-width: 3;
    }
  `,
})
export class Brand {
  protected readonly name = 'Ademruimte';
}
