import { Component, input, output } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { Draft } from '@ademruimte/web-client';
import { FieldErrors, SavedLine } from '@ademruimte/web-ui';

/** The end of a form: what the server said, keep or go back, and the quiet saved line. */
@Component({
  selector: 'adem-conversation-foot',
  imports: [FieldErrors, MatButton, SavedLine],
  template: `
    <adem-field-errors [of]="form()" />
    <div class="row">
      <button matButton="filled" type="submit" [disabled]="form()().submitting()">
        {{ keep() }}
      </button>
      <button matButton type="button" (click)="left.emit()" i18n>Terug</button>
      @if (draft(); as kept) {
        <adem-saved-line [state]="kept.state()" [savedAt]="kept.savedAt()" />
        @if (kept.loaded()) {
          <button matButton type="button" (click)="again.emit()" i18n>Opnieuw beginnen</button>
        }
      }
    </div>
  `,
  host: { class: 'stack-small' },
})
export class FormFoot {
  readonly form = input.required<FieldTree<unknown>>();
  readonly keep = input.required<string>();
  readonly draft = input<Draft<object>>();
  /** What was typed stays in its draft. */
  readonly left = output();
  readonly again = output();
}
