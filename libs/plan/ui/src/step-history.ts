import { Component, computed, input } from '@angular/core';
import { dayOf } from '@ademruimte/contracts';
import { DayPipe, QuotePipe, sayDay } from '@ademruimte/web-ui';
import type { StepHappening } from './plan-view';

/** How a step went, oldest first: planned, moved to another day, done. Nothing is counted. */
@Component({
  selector: 'adem-step-history',
  imports: [DayPipe, QuotePipe],
  template: `
    <details class="small">
      <summary i18n>Hoe het ging</summary>
      <ol class="list-plain">
        @for (line of lines(); track $index) {
          <li>
            <span class="soft">{{ line.day | day: 'short' }}</span>
            <span>
              {{ line.words }}
              @if (line.reason) {
                <span class="reason">{{ line.reason | quote }}</span>
              }
            </span>
          </li>
        }
      </ol>
    </details>
  `,
  styleUrl: './step-history.scss',
})
export class StepHistory {
  readonly events = input.required<readonly StepHappening[]>();

  protected readonly lines = computed(() =>
    [...this.events()]
      .sort((a, b) => a.happenedAt.localeCompare(b.happenedAt))
      .map((event) => ({
        day: dayOf(new Date(event.happenedAt)),
        words: [happened(event), event.staffName].filter((part) => !!part).join(' · '),
        reason: event.reason,
      })),
  );
}

function happened({ kind, fromDay, toDay }: StepHappening): string {
  const to = toDay ? sayDay(toDay) : '';
  switch (kind) {
    case 'planned':
      return $localize`gepland voor ${to}:day:`;
    case 'replanned':
      return fromDay
        ? $localize`van ${sayDay(fromDay)}:from: naar ${to}:to:`
        : $localize`opnieuw gepland voor ${to}:day:`;
    case 'done':
      return $localize`gelukt`;
    case 'dropped':
      return $localize`losgelaten`;
    case 'reopened':
      return $localize`weer opgepakt`;
  }
}
