import { Component, input } from '@angular/core';
import type { SkipReason } from '@ademruimte/contracts';
import type { ReassignmentResponse } from '@ademruimte/web-client';

const skipWords = (): Readonly<Record<SkipReason, string>> => ({
  household_led_elsewhere: $localize`het gezin heeft al een andere regisseur`,
  already_theirs: $localize`werkt er al mee`,
  not_in_team: $localize`hoort bij een ander team`,
  support_ended: $localize`de begeleiding is afgerond`,
  handover_under_way: $localize`er loopt al een overdracht`,
});

/** What became of dividing the work: who went, and who stayed and why. */
@Component({
  selector: 'adem-reassigned-list',
  template: `
    <section class="card quiet stack-small" role="status">
      @if (outcome().done.length > 0) {
        <p>
          <ng-container i18n>Naar {{ outcome().toName }}: {{ names() }}.</ng-container>
        </p>
      }
      @if (outcome().skipped.length > 0) {
        <p i18n>Wie bleef, en waarom:</p>
        <ul>
          @for (one of outcome().skipped; track one.clientId) {
            <li>{{ one.callName }}: {{ words[one.why] }}</li>
          }
        </ul>
      }
    </section>
  `,
})
export class ReassignedList {
  readonly outcome = input.required<ReassignmentResponse>();

  protected readonly words = skipWords();

  protected names(): string {
    return this.outcome()
      .done.map(({ callName }) => callName)
      .join(', ');
  }
}
