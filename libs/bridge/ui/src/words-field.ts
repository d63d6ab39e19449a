import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { Component, input, linkedSignal, output } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { limits } from '@ademruimte/contracts';
import { FieldErrors } from '@ademruimte/web-ui';

/** Somebody's own words; each letter is told, so that it can be kept. */
@Component({
  selector: 'adem-words-field',
  imports: [
    CdkTextareaAutosize,
    FieldErrors,
    FormField,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
  ],
  template: `
    <mat-form-field>
      <mat-label>{{ label() }}</mat-label>
      <textarea
        matInput
        autocomplete="off"
        cdkTextareaAutosize
        cdkAutosizeMinRows="2"
        [formField]="fields.words"
        (input)="typed.emit(box.value)"
        #box
      ></textarea>
      <mat-hint>{{ hint() }}</mat-hint>
      <adem-field-errors matError [of]="fields.words" />
    </mat-form-field>
  `,
  styles: `
    :host,
    mat-form-field {
      display: block;
      width: 100%;
    }
  `,
})
export class WordsField {
  readonly label = input.required<string>();
  readonly hint = input.required<string>();
  readonly words = input.required<string | null>();
  /** What to say when it does not fit. */
  readonly tooLong = input.required<string>();
  readonly typed = output<string>();

  private readonly model = linkedSignal(() => ({ words: this.words() ?? '' }));
  protected readonly fields = form(this.model, (path) =>
    // Nothing is cut off while typing: the sentence says how much is too much.
    validate(path.words, ({ value }) =>
      value().length > limits.ownWords ? { kind: 'too-long', message: this.tooLong() } : null,
    ),
  );
}
