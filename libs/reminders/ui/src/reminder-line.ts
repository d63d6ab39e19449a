import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ReminderView, sayReminder, sayReminderProblem } from './reminder-words';

/** One quiet line below an appointment: how its client is reminded, and a way to change that. */
@Component({
  selector: 'adem-reminder-line',
  imports: [RouterLink],
  template: `
    <p class="small soft row">
      <span>
        <ng-container i18n>Herinnering: {{ line() }}.</ng-container>
        {{ why() }}
      </span>
      @if (mayEdit()) {
        <a [routerLink]="['/inwoners', clientId(), 'herinneringen']" i18n>Herinnering bekijken</a>
      }
    </p>
  `,
})
export class ReminderLine {
  readonly reminder = input.required<ReminderView>();
  readonly clientId = input.required<string>();
  readonly mayEdit = input(false);

  protected readonly line = computed(() => sayReminder(this.reminder()));
  protected readonly why = computed(() => sayReminderProblem(this.reminder()));
}
