import { Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, type TreeValidationResult } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { dayOf, limits } from '@ademruimte/contracts';
import {
  aDay,
  atMost,
  needed,
  newId,
  PlanService,
  refusedBy,
  toFirstError,
} from '@ademruimte/web-client';
import { DayField, FieldErrors } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { OpenPlan } from '../open-plan';

/** Something that went well and stays in sight, on the road of the bridge. */
@Component({
  selector: 'adem-milestone-dialog',
  imports: [
    DayField,
    FieldErrors,
    FormField,
    FormRoot,
    MatButton,
    MatDialogActions,
    MatDialogContent,
    MatDialogTitle,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
  ],
  template: `
    <h2 mat-dialog-title i18n>Mijlpaal toevoegen</h2>
    <form [formRoot]="form" novalidate>
      <mat-dialog-content>
        <div class="stack">
          <mat-form-field>
            <mat-label i18n>Wat is er bereikt?</mat-label>
            <input matInput autocomplete="off" [formField]="form.text" />
            <mat-hint i18n>Bijvoorbeeld: alle post ligt in één map.</mat-hint>
            <adem-field-errors matError [of]="form.text" />
          </mat-form-field>
          <adem-day-field label="Wanneer?" i18n-label [formField]="form.reachedOn" />
          <adem-field-errors [of]="form" />
        </div>
      </mat-dialog-content>
      <mat-dialog-actions>
        <button matButton type="button" (click)="close()" i18n>Terug</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()" i18n>
          Toevoegen
        </button>
      </mat-dialog-actions>
    </form>
  `,
  styleUrl: './dialogs.scss',
})
export class MilestoneDialog {
  /** The goal it belongs to, or null. */
  private readonly goalId = inject<string | null>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<MilestoneDialog, boolean>>(MatDialogRef);
  private readonly plan = inject(OpenPlan);
  private readonly plans = inject(PlanService);
  private readonly id = newId();

  private readonly typed = signal({ text: '', reachedOn: dayOf(new Date()) });
  protected readonly form = form(
    this.typed,
    (path) => {
      needed(path.text, $localize`Schrijf op wat er bereikt is.`);
      atMost(path.text, limits.sentence);
      needed(path.reachedOn, $localize`Kies een dag.`);
      aDay(path.reachedOn, 'past');
    },
    { submission: { action: () => this.send(), onInvalid: (field) => toFirstError(field) } },
  );

  protected close(added = false): void {
    this.dialog.close(added);
  }

  private async send(): Promise<TreeValidationResult> {
    const body = { ...this.typed(), id: this.id, goalId: this.goalId };
    try {
      await firstValueFrom(this.plans.noteMilestone(this.plan.clientId(), body));
    } catch (error) {
      return refusedBy(error, this.form);
    }
    this.plan.reload();
    this.close(true);
    return undefined;
  }
}
