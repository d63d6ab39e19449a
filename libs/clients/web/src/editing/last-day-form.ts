import { Component, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, type TreeValidationResult } from '@angular/forms/signals';
import { dayOf } from '@ademruimte/contracts';
import { aDay, needed, refusedBy, toFirstError } from '@ademruimte/web-client';
import { DayField, FormFoot } from '@ademruimte/web-ui';
import { firstValueFrom, type Observable } from 'rxjs';

/** Ends a record, which somebody may have changed meanwhile, after a last day. */
export type EndsOn = (
  record: { readonly id: string; readonly version: number },
  day: { untilDay: string },
) => Observable<unknown>;

/** Asks for the last day of something that ends; what that means stands between its tags. */
@Component({
  selector: 'adem-last-day-form',
  imports: [DayField, FormField, FormFoot, FormRoot],
  template: `
    <form class="stack-small" novalidate [formRoot]="form">
      <adem-day-field label="Laatste dag" i18n-label [formField]="form.untilDay" />
      <p class="soft small"><ng-content /></p>
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
  readonly of = input.required<Parameters<EndsOn>[0]>();
  /** Keeps the day; what the server refuses is said at the field. */
  readonly keep = input.required<EndsOn>();
  readonly done = output();

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
    try {
      await firstValueFrom(this.keep()(this.of(), this.typed()));
    } catch (error) {
      return refusedBy(error, this.form);
    }
    this.done.emit();
    return undefined;
  }
}
