import { Component, inject, input, output, signal } from '@angular/core';
import {
  form,
  FormField,
  FormRoot,
  required,
  type TreeValidationResult,
} from '@angular/forms/signals';
import { outcomeNames } from '@ademruimte/clients-ui';
import { dayOf, type TrajectoryOutcome, trajectoryOutcomes } from '@ademruimte/contracts';
import {
  aDay,
  ClientsService,
  ifMatch,
  needed,
  refusedBy,
  toFirstError,
  type TrajectoryDetails,
} from '@ademruimte/web-client';
import { Choice, DayField, FormFoot } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';

/** Ends a spell of support, with how it ended; about the work, never a mark for the person. */
@Component({
  selector: 'adem-close-form',
  imports: [Choice, DayField, FormField, FormFoot, FormRoot],
  template: `
    <form class="stack" novalidate [formRoot]="form">
      <adem-choice
        label="Hoe eindigt het traject?"
        i18n-label
        [options]="outcomes"
        [formField]="form.outcome"
      />
      <adem-day-field label="Laatste dag" i18n-label [formField]="form.endedOn" />
      <adem-form-foot
        back="Laat maar"
        i18n-back
        [form]="form"
        keep="Afsluiten"
        i18n-keep
        (leave)="done.emit()"
      />
    </form>
  `,
})
export class CloseForm {
  readonly clientId = input.required<string>();
  readonly trajectory = input.required<TrajectoryDetails>();
  readonly done = output();

  private readonly clients = inject(ClientsService);
  private readonly names = outcomeNames();
  protected readonly outcomes = trajectoryOutcomes.map((value) => ({
    value,
    label: this.names[value],
  }));

  private readonly typed = signal<{ outcome: TrajectoryOutcome | ''; endedOn: string }>({
    outcome: '',
    endedOn: dayOf(new Date()),
  });
  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.outcome, { message: $localize`Kies wat het beste past.` });
      needed(path.endedOn, $localize`Wat was de laatste dag?`);
      aDay(path.endedOn, 'past');
    },
    { submission: { action: () => this.close(), onInvalid: toFirstError } },
  );

  private async close(): Promise<TreeValidationResult> {
    const { outcome, endedOn } = this.typed();
    if (outcome === '') return undefined;
    const { id, version } = this.trajectory();
    try {
      const options = { headers: ifMatch(version) };
      const request = { outcome, endedOn };
      await firstValueFrom(this.clients.closeTrajectory(this.clientId(), id, request, options));
    } catch (error) {
      return refusedBy(error, this.form);
    }
    this.done.emit();
    return undefined;
  }
}
