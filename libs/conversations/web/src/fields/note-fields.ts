import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { noteVisibilities } from '@ademruimte/contracts';
import { noteVisibilityNames, noteVisibilitySentences } from '@ademruimte/conversations-ui';
import { Choice, FieldErrors } from '@ademruimte/web-ui';
import type { NoteModel } from '../form/conversation-model';
import { OpenConversations } from '../open-conversations';

/** The words of a note, and who may read them. */
@Component({
  selector: 'adem-note-fields',
  imports: [Choice, FieldErrors, FormField, MatError, MatFormField, MatInput, MatLabel],
  template: `
    <mat-form-field hideRequiredMarker>
      <mat-label>{{ label() }}</mat-label>
      <textarea matInput rows="4" [formField]="fields().text"></textarea>
      <adem-field-errors matError [of]="fields().text" />
    </mat-form-field>
    <div>
      <adem-choice
        label="Wie mag dit lezen?"
        i18n-label
        [options]="options()"
        [formField]="fields().visibility"
      />
      <p class="soft small who" role="status">{{ readers() }}</p>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 14px;
    }
    .who {
      margin-top: 6px;
    }
  `,
})
export class NoteFields {
  readonly fields =
    input.required<{ readonly [K in keyof NoteModel]: FieldTree<NoteModel[K], string> }>();
  readonly label = input($localize`Notitie`);

  private readonly open = inject(OpenConversations);
  /** Confidential notes are between workers: who cannot read them does not write them either. */
  protected readonly options = computed(() =>
    noteVisibilities
      .filter((value) => value !== 'confidential' || this.open.may('note:read'))
      .map((value) => ({ value, label: noteVisibilityNames()[value] })),
  );
  protected readonly readers = computed(
    () => noteVisibilitySentences()[this.fields().visibility().value()],
  );
}
