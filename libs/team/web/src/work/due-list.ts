import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type CalendarDay, dueKinds } from '@ademruimte/contracts';
import type { DueResponse } from '@ademruimte/web-client';
import { DayPipe } from '@ademruimte/web-ui';
import { dueDetail, dueHeading } from './work-words';

/** What comes up, under what it is; a day that has passed is said, and nothing more. */
@Component({
  selector: 'adem-due-list',
  imports: [DayPipe, RouterLink],
  template: `
    @for (part of parts(); track part.kind) {
      <section [attr.aria-labelledby]="'due-' + part.kind">
        <h3 [id]="'due-' + part.kind">{{ part.heading }}</h3>
        <ul class="list-plain lines" role="list">
          @for (one of part.people; track $index) {
            <li>
              <a [routerLink]="['/inwoners', one.clientId]">{{ one.callName }}</a>
              {{ detail(one) }}
              <span class="soft">
                {{ one.dueOn | day: (one.dueOn < today() ? 'date' : 'relative') }}
                @if (one.leadWorkerName; as name) {
                  · {{ name }}
                }
              </span>
            </li>
          }
        </ul>
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

  protected detail(one: DueResponse): string {
    return dueDetail(one);
  }
}
