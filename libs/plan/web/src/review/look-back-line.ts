import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type CalendarDay, dayOf } from '@ademruimte/contracts';
import type { PlanReviewResponse } from '@ademruimte/web-client';
import { sayDay } from '@ademruimte/web-ui';

/** When two people look back on the plan again, and the quiet way there. */
@Component({
  selector: 'adem-look-back-line',
  imports: [MatButton, RouterLink],
  host: { class: 'card quiet row between no-print' },
  template: `
    <span>{{ words() }}</span>
    <a matButton routerLink="terugkijken" i18n>Terugkijken</a>
  `,
})
export class LookBackLine {
  readonly review = input.required<PlanReviewResponse>();

  protected readonly words = computed(() => {
    const { approval, dueOn, reviewedOn } = this.review();
    if (approval === 'returned') return $localize`Er is een vraag over het terugkijken.`;
    if (approval === 'asked') return $localize`Het terugkijken ligt bij de teamleider.`;
    if (dueOn) return whenDue(dueOn, dayOf(new Date()));
    return reviewedOn
      ? $localize`Teruggekeken op ${sayDay(reviewedOn, 'date')}:day:.`
      : $localize`Samen terugkijken kan altijd.`;
  });
}

/** A day that is over asks kindly; it is never late. */
function whenDue(dueOn: CalendarDay, today: CalendarDay): string {
  return dueOn > today
    ? $localize`Samen terugkijken: rond ${sayDay(dueOn, 'date')}:day:`
    : $localize`Tijd om samen terug te kijken.`;
}
