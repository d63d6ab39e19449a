import { Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, type TreeValidationResult } from '@angular/forms/signals';
import { dayOf } from '@ademruimte/contracts';
import {
  aDay,
  ClientsService,
  type HouseholdMemberResponse,
  ifMatch,
  needed,
  refusedBy,
  toFirstError,
} from '@ademruimte/web-client';
import { DayField, FormFoot } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';

/** Somebody leaves the household; from then on they see nothing new of it. */
@Component({
  selector: 'adem-leave-form',
  imports: [DayField, FormField, FormFoot, FormRoot],
  template: `
    <form class="stack-small" novalidate [formRoot]="form">
      <adem-day-field label="Laatste dag" i18n-label [formField]="form.untilDay" />
      <p class="soft small" i18n>Daarna deelt het gezin niets nieuws meer met deze persoon.</p>
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
export class LeaveForm {
  readonly clientId = input.required<string>();
  readonly member = input.required<HouseholdMemberResponse>();
  readonly done = output();

  private readonly clients = inject(ClientsService);
  private readonly typed = signal({ untilDay: dayOf(new Date()) });
  protected readonly form = form(
    this.typed,
    (path) => {
      needed(path.untilDay, $localize`Wat is de laatste dag?`);
      aDay(path.untilDay);
    },
    { submission: { action: () => this.leave(), onInvalid: toFirstError } },
  );

  private async leave(): Promise<TreeValidationResult> {
    const { id, version } = this.member();
    try {
      const options = { headers: ifMatch(version) };
      const request = this.clients.leaveHousehold(this.clientId(), id, this.typed(), options);
      await firstValueFrom(request);
    } catch (error) {
      return refusedBy(error, this.form);
    }
    this.done.emit();
    return undefined;
  }
}
