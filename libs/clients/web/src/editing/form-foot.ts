import { Component, input, output } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { Draft } from '@ademruimte/web-client';
import { FieldErrors, SavedLine } from '@ademruimte/web-ui';

/** The end of a form inside a page: what the server said, keep or leave, and the quiet saved line. */
@Component({
  selector: 'adem-form-foot',
  imports: [FieldErrors, MatButton, SavedLine],
  template: `
    <adem-field-errors [of]="form()" />
    <div class="row">
      <button matButton="filled" type="submit" [disabled]="form()().submitting()">
        {{ keep() }}
      </button>
      <button matButton type="button" (click)="leave.emit()" i18n>Laat maar</button>
      <ng-content />
      @if (draft(); as kept) {
        <adem-saved-line [state]="kept.state()" [savedAt]="kept.savedAt()" />
      }
    </div>
  `,
  host: { class: 'stack-small' },
})
export class FormFoot {
  readonly form = input.required<FieldTree<unknown>>();
  readonly draft = input<Draft<object>>();
  readonly keep = input($localize`Bewaren`);
  readonly leave = output();
}
