import { Component, inject, signal } from '@angular/core';
import { form, FormRoot, type TreeValidationResult } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { limits, type RecognitionKind } from '@ademruimte/contracts';
import {
  atMost,
  needed,
  newId,
  PlanService,
  refusedBy,
  toFirstError,
} from '@ademruimte/web-client';
import { FieldErrors, QuotePipe } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { RecognitionFields } from '../fields/recognition-fields';
import { OpenPlan } from '../open-plan';

/** What the recognition is for. */
export interface Recognised {
  readonly words: string;
  readonly goalId: string;
  readonly stepId: string | null;
}

interface Given {
  text: string;
  kind: RecognitionKind;
}

/** Something kind for effort as well as for success. */
@Component({
  selector: 'adem-recognise-dialog',
  imports: [
    FieldErrors,
    FormRoot,
    MatButton,
    MatDialogActions,
    MatDialogContent,
    MatDialogTitle,
    QuotePipe,
    RecognitionFields,
  ],
  template: `
    <h2 mat-dialog-title i18n>Waardering geven</h2>
    <form [formRoot]="form" novalidate>
      <mat-dialog-content>
        <div class="stack">
          <p>{{ about.words | quote }}</p>
          <adem-recognition-fields
            [text]="form.text"
            [kind]="form.kind"
            [formOfAddress]="plan.formOfAddress()"
          />
          <adem-field-errors [of]="form" />
        </div>
      </mat-dialog-content>
      <mat-dialog-actions>
        <button matButton type="button" (click)="close()" i18n>Terug</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()" i18n>
          Geven
        </button>
      </mat-dialog-actions>
    </form>
  `,
  styleUrl: './dialogs.scss',
})
export class RecogniseDialog {
  protected readonly about = inject<Recognised>(MAT_DIALOG_DATA);
  protected readonly plan = inject(OpenPlan);
  private readonly dialog = inject<MatDialogRef<RecogniseDialog, boolean>>(MatDialogRef);
  private readonly plans = inject(PlanService);
  private readonly id = newId();

  private readonly typed = signal<Given>({ text: '', kind: 'word' });
  protected readonly form = form(
    this.typed,
    (path) => {
      needed(path.text, $localize`Schrijf een aardig woord op.`);
      atMost(path.text, limits.sentence);
    },
    { submission: { action: () => this.send(), onInvalid: (field) => toFirstError(field) } },
  );

  protected close(given = false): void {
    this.dialog.close(given);
  }

  private async send(): Promise<TreeValidationResult> {
    const { goalId, stepId } = this.about;
    const body = { ...this.typed(), id: this.id, goalId, stepId };
    try {
      await firstValueFrom(this.plans.giveRecognition(this.plan.clientId(), body));
    } catch (error) {
      return refusedBy(error, this.form);
    }
    this.plan.reload();
    this.close(true);
    return undefined;
  }
}
