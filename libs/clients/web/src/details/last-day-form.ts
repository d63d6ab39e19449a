import { Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, type TreeValidationResult } from '@angular/forms/signals';
import { dayOf } from '@ademruimte/contracts';
import {
  aDay,
  type AssignmentDetails,
  ClientsService,
  ifMatch,
  needed,
  refusedBy,
  toFirstError,
} from '@ademruimte/web-client';
import { DayField, FormFoot } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';

/** A colleague stops working with a client; access ends by itself after the last day. */
@Component({
  selector: 'adem-last-day-form',
  imports: [DayField, FormField, FormFoot, FormRoot],
  template: `
    <form class="stack-small" novalidate [formRoot]="form">
      <adem-day-field label="Laatste dag" i18n-label [formField]="form.untilDay" />
      <p class="soft small" i18n>Daarna ziet deze collega het dossier niet meer.</p>
      <adem-form-foot
        back="Laat maar"
        i18n-back
        [form]="form"
        keep="Vastleggen"
        i18n-keep
        (leave)="done.emit()"
      />
    </form>
  `,
})
export class LastDayForm {
  readonly clientId = input.required<string>();
  readonly assignment = input.required<AssignmentDetails>();
  readonly done = output();

  private readonly clients = inject(ClientsService);
  private readonly typed = signal({ untilDay: dayOf(new Date()) });
  protected readonly form = form(
    this.typed,
    (path) => {
      needed(path.untilDay, $localize`Wat is de laatste dag?`);
      aDay(path.untilDay);
    },
    { submission: { action: () => this.end(), onInvalid: toFirstError } },
  );

  private async end(): Promise<TreeValidationResult> {
    const { id, version } = this.assignment();
    try {
      const options = { headers: ifMatch(version) };
      await firstValueFrom(this.clients.endAssignment(this.clientId(), id, this.typed(), options));
    } catch (error) {
      return refusedBy(error, this.form);
    }
    this.done.emit();
    return undefined;
  }
}
