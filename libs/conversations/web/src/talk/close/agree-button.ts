import { Component, input, output } from '@angular/core';

/** One of the two says yes to what was read aloud; one tap, and a tap takes it back. */
@Component({
  selector: 'adem-agree-button',
  template: `
    <button type="button" [attr.aria-pressed]="agreed()" (click)="changed.emit(!agreed())">
      <span class="box" aria-hidden="true">{{ agreed() ? '✓' : '' }}</span>
      <span>
        <span class="name">{{ name() }}</span>{{ ' ' }}
        <span i18n>Zo is het goed</span>
      </span>
    </button>
  `,
  styles: `
    :host {
      display: grid;
    }
    button {
      display: flex;
      align-items: center;
      gap: 14px;
      width: 100%;
      min-height: 4.5rem;
      padding: 12px 18px;
      border: 2px solid var(--adem-edge);
      border-radius: var(--adem-radius);
      background: var(--adem-card);
      color: var(--adem-ink);
      text-align: start;
      cursor: pointer;
    }
    button[aria-pressed='true'] {
      border-color: var(--adem-sea);
      background: var(--adem-sea-1);
    }
    .box {
      display: grid;
      flex: none;
      place-items: center;
      width: 2rem;
      height: 2rem;
      border: 2px solid var(--adem-edge);
      border-radius: 8px;
      background: var(--adem-card);
      color: var(--adem-sea-dark);
      font-weight: 700;
    }
    button[aria-pressed='true'] .box {
      border-color: var(--adem-sea);
    }
    .name {
      display: block;
      font-weight: 650;
      overflow-wrap: anywhere;
    }
  `,
})
export class AgreeButton {
  readonly name = input.required<string>();
  readonly agreed = input.required<boolean>();
  readonly changed = output<boolean>();
}
