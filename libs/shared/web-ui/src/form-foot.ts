import { booleanAttribute, Component, input, output } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { FieldErrors } from './field-errors';
import { SavedLine } from './saved-line';

/** How it stands with the draft of a form. */
export interface KeptDraft {
  state(): 'untouched' | 'waiting' | 'saving' | 'saved' | 'failed';
  savedAt(): Date | undefined;
  /** What was typed at an earlier time. */
  loaded(): object | undefined;
}

/** The end of a form: what the server said, keep or leave, and the quiet saved line. */
@Component({
  selector: 'adem-form-foot',
  imports: [FieldErrors, MatButton, SavedLine],
  template: `
    <adem-field-errors [of]="form()" />
    <div class="row">
      <button matButton="filled" type="submit" [disabled]="form()().submitting()">
        {{ keep() }}
      </button>
      <button matButton type="button" (click)="leave.emit()">{{ back() }}</button>
      <ng-content />
      @if (draft(); as kept) {
        <adem-saved-line [state]="kept.state()" [savedAt]="kept.savedAt()" />
        @if (restarts() && kept.loaded()) {
          <button matButton type="button" (click)="again.emit()" i18n>Opnieuw beginnen</button>
        }
      }
    </div>
  `,
  host: { class: 'stack-small' },
})
export class FormFoot {
  readonly form = input.required<FieldTree<unknown>>();
  readonly keep = input($localize`Bewaren`);
  /** 'Terug' leaves what was typed in its draft; 'Laat maar' is for a form that throws it away. */
  readonly back = input($localize`Terug`);
  readonly draft = input<KeptDraft>();
  /** Whether an earlier text can be emptied. */
  readonly restarts = input(false, { transform: booleanAttribute });
  readonly leave = output();
  readonly again = output();
}
