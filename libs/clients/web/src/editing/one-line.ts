import { Component, input, signal } from '@angular/core';
import {
  form,
  FormField,
  FormRoot,
  type TreeValidationResult,
  validate,
} from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { type DraftWanted, followDraft, refusedBy, sentenceFor } from '@ademruimte/web-client';
import { FieldErrors, SavedLine } from '@ademruimte/web-ui';

/**
 * One line to add to a list. It empties once the line is kept; a refusal keeps what was typed, and
 * so does a draft when the page is gone before that.
 */
@Component({
  selector: 'adem-one-line',
  imports: [
    FieldErrors,
    FormField,
    FormRoot,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    SavedLine,
  ],
  template: `
    <form class="line" novalidate [formRoot]="form">
      <mat-form-field>
        <mat-label>{{ label() }}</mat-label>
        <input matInput autocomplete="off" [formField]="form.text" />
        <adem-field-errors matError [of]="form.text" />
      </mat-form-field>
      <button matButton="outlined" type="submit" [disabled]="form().submitting()" i18n>
        Toevoegen
      </button>
    </form>
    <adem-field-errors [of]="form" />
    @if (kept(); as draft) {
      <adem-saved-line [state]="draft.state()" [savedAt]="draft.savedAt()" />
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 12px;
      align-items: baseline;
    }
    mat-form-field {
      flex: 1 1 14rem;
      min-width: 0;
    }
  `,
})
export class OneLine {
  readonly label = input.required<string>();
  /** The sentence for somebody who adds nothing. */
  readonly ask = input.required<string>();
  readonly max = input.required<number>();
  /** Where a line that is not added yet is kept. */
  readonly draft = input.required<DraftWanted>();
  /** Keeps the line; rejects with the server's problem when it is refused. */
  readonly save = input.required<(text: string) => Promise<unknown>>();

  private readonly typed = signal({ text: '' });
  protected readonly kept = followDraft(() => this.draft(), this.typed);
  protected readonly form = form(
    this.typed,
    (path) => {
      validate(path.text, ({ value }) => {
        const max = this.max();
        if (value().length <= max) return null;
        return { kind: 'too-long', message: sentenceFor('too-long', { max }) };
      });
    },
    { submission: { action: () => this.send() } },
  );

  private async send(): Promise<TreeValidationResult> {
    const text = this.typed().text.trim();
    // Said only to somebody who wants to add; who walks past an empty field did nothing wrong.
    if (!text) return { kind: 'required', message: this.ask(), fieldTree: this.form.text };
    try {
      await this.save()(text);
    } catch (error) {
      return refusedBy(error, this.form);
    }
    this.form().reset({ text: '' });
    return undefined;
  }
}
