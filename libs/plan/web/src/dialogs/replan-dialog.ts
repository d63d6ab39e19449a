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
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { bounds, limits } from '@ademruimte/contracts';
import {
  aDay,
  atMost,
  conflictIn,
  needed,
  refusedBy,
  StepActions,
  type StepResponse,
  toFirstError,
} from '@ademruimte/web-client';
import { DayChoice, FieldErrors, QuotePipe, sayDay } from '@ademruimte/web-ui';
import { OpenPlan } from '../open-plan';

/** What came of the question which day fits better. */
export type Replanned = 'planned' | 'smaller' | undefined;

/** Another day for a step, in friendly words; after three times also the offer of a smaller step. */
@Component({
  selector: 'adem-replan-dialog',
  imports: [
    DayChoice,
    FieldErrors,
    FormField,
    FormRoot,
    MatButton,
    MatDialogActions,
    MatDialogContent,
    MatDialogTitle,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    QuotePipe,
  ],
  templateUrl: './replan-dialog.html',
  styleUrl: './dialogs.scss',
})
export class ReplanDialog {
  protected readonly step = inject<StepResponse>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<ReplanDialog, Replanned>>(MatDialogRef);
  private readonly plan = inject(OpenPlan);
  private readonly actions = inject(StepActions);

  private readonly version = signal(this.step.version);
  protected readonly notice = signal('');
  protected readonly mayBeSmaller =
    this.step.replanCount >= bounds.replansBeforeSmallerStep && this.plan.may('plan:edit');

  private readonly typed = signal({ dueOn: '', reason: '' });
  protected readonly form = form(
    this.typed,
    (path) => {
      needed(path.dueOn, $localize`Kies een dag.`);
      aDay(path.dueOn, 'coming');
      atMost(path.reason, limits.sentence);
    },
    { submission: { action: () => this.send(), onInvalid: (field) => toFirstError(field) } },
  );

  protected close(answer?: Replanned): void {
    this.dialog.close(answer);
  }

  private async send(): Promise<TreeValidationResult> {
    const { dueOn, reason } = this.typed();
    const seen = { clientId: this.plan.clientId(), id: this.step.id, version: this.version() };
    try {
      await this.actions.replan(seen, dueOn, reason);
    } catch (error) {
      return this.refused(error);
    }
    this.plan.reload();
    this.close('planned');
    return undefined;
  }

  private refused(error: unknown): TreeValidationResult {
    const conflict = conflictIn<Pick<StepResponse, 'version' | 'dueOn'>>(error);
    if (!conflict) return refusedBy(error, this.form);
    const { version, dueOn } = conflict.current;
    this.version.set(version);
    this.plan.reload();
    const day = sayDay(dueOn);
    this.notice.set($localize`Een collega was je net voor. De stap staat nu op ${day}:day:.`);
    return undefined;
  }
}
