import { Component, computed, input } from '@angular/core';
import { type CalendarDay, dueKinds } from '@ademruimte/contracts';
import type { DueResponse } from '@ademruimte/web-client';
import { DueLines } from './due-lines';
import { dueHeading } from './work-words';

/** What comes up, under what it is; a day that has passed is said, and nothing more. */
@Component({
  selector: 'adem-due-list',
  imports: [DueLines],
  template: `
    @for (part of parts(); track part.kind) {
      <section [attr.aria-labelledby]="'due-' + part.kind">
        <h3 [id]="'due-' + part.kind">{{ part.heading }}</h3>
        <adem-due-lines [people]="part.people" [today]="today()" />
      </section>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
  `,
})
export class DueList {
  readonly due = input.required<readonly DueResponse[]>();
  readonly today = input.required<CalendarDay>();

  protected readonly parts = computed(() =>
    dueKinds
      .map((kind) => ({
        ...{ kind, heading: dueHeading(kind) },
        people: this.due().filter((one) => one.kind === kind),
      }))
      .filter(({ people }) => people.length > 0),
  );
}
