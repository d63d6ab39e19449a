import { Component, computed, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { type FormOfAddress, type RecognitionKind, recognitionKinds } from '@ademruimte/contracts';
import { Ideas, recognitionNames } from '@ademruimte/plan-ui';
import { Choice, FieldErrors } from '@ademruimte/web-ui';

/** A word of recognition for somebody's effort, and whether a card or something small comes too. */
@Component({
  selector: 'adem-recognition-fields',
  imports: [Choice, FieldErrors, FormField, Ideas, MatError, MatFormField, MatInput, MatLabel],
  template: `
    <div class="stack">
      <div class="stack-small">
        <mat-form-field>
          <mat-label i18n>Wat wil je zeggen?</mat-label>
          <input matInput autocomplete="off" [formField]="text()" />
          <adem-field-errors matError [of]="text()" />
        </mat-form-field>
        @if (text()().value() === '') {
          <adem-ideas
            label="Ideeën voor een aardig woord"
            i18n-label
            [ideas]="ideas()"
            (taken)="text()().value.set($event)"
          />
        }
      </div>
      <adem-choice label="Wat geef je erbij?" i18n-label [options]="kinds" [formField]="kind()" />
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    mat-form-field {
      width: 100%;
    }
  `,
})
export class RecognitionFields {
  readonly text = input.required<FieldTree<string>>();
  readonly kind = input.required<FieldTree<RecognitionKind>>();
  readonly formOfAddress = input.required<FormOfAddress>();

  private readonly names = recognitionNames();
  protected readonly kinds = recognitionKinds.map((value) => ({
    value,
    label: value === 'word' ? $localize`alleen dit woord` : this.names[value],
  }));
  protected readonly ideas = computed(() =>
    this.formOfAddress() === 'u'
      ? [$localize`Knap dat u dit deed.`, $localize`Fijn dat u volhield.`]
      : [$localize`Knap dat je dit deed.`, $localize`Fijn dat je volhield.`],
  );
}
