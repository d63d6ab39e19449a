import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { QuotePipe } from '@ademruimte/web-ui';

/** A step was just done: a moment for something kind. Whoever goes on need not answer. */
@Component({
  selector: 'adem-just-done',
  imports: [MatButton, QuotePipe],
  host: { class: 'no-print', role: 'status' },
  template: `
    <p i18n><b>Gelukt:</b> {{ words() | quote }}</p>
    <div class="row">
      <button matButton type="button" (click)="recognise.emit()" i18n>Waardering geven</button>
      <button matButton type="button" (click)="later.emit()" i18n>Later</button>
    </div>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 4px 20px;
      padding: 10px 10px 10px 22px;
      border-radius: var(--adem-radius);
      background: var(--adem-honey);
      color: var(--adem-honey-ink);
    }
    p {
      flex: 1 1 16rem;
      overflow-wrap: anywhere;
    }
    .row {
      margin-left: -14px;
    }
    button {
      --mat-button-text-label-text-color: var(--adem-honey-ink);
    }
  `,
})
export class JustDone {
  readonly words = input.required<string>();
  readonly recognise = output();
  readonly later = output();
}
