import { Component, computed, inject, input, resource } from '@angular/core';
import { isCalendarDay } from '@ademruimte/contracts';
import { type AppointmentResponse, ConversationsService } from '@ademruimte/web-client';
import { MomentPipe, sayDay } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import type { ChosenMoment } from '../form/conversation-model';
import { overlapping } from './overlap';

/** What the reader has on the day somebody chooses; two at once is said, and not forbidden. */
@Component({
  selector: 'adem-same-day',
  imports: [MomentPipe],
  template: `
    @if (others().length > 0) {
      <p class="strong">{{ heading() }}</p>
      <ul>
        @for (one of others(); track one.conversationId) {
          <li>{{ one.startsAt | moment }} · {{ one.callName }}</li>
        }
      </ul>
    }
    <div role="status">
      @if (clash(); as one) {
        <p class="clash" i18n>
          Om {{ one.startsAt | moment }} zie je ook {{ one.callName }}. Het mag, als het past.
        </p>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;

      &:not(:has(p)) {
        display: none;
      }
    }
    ul {
      margin: 0;
      padding-left: 1.2rem;
    }
    .clash {
      margin-top: 8px;
      padding: 8px 14px;
      border-radius: 12px;
      background: var(--adem-honey);
      color: var(--adem-honey-ink);
    }
  `,
})
export class SameDay {
  readonly moment = input.required<ChosenMoment>();
  readonly minutes = input<number | null>(null);
  /** The appointment it is about, which is not in its own way. */
  readonly except = input<string>();

  private readonly server = inject(ConversationsService);
  private readonly day = computed(() => {
    const { day } = this.moment();
    return isCalendarDay(day) ? day : undefined;
  });
  private readonly agenda = resource({
    params: this.day,
    loader: ({ params }) =>
      firstValueFrom(this.server.listAppointments({ from: params, until: params })),
  });
  protected readonly heading = computed(() => {
    const day = this.day();
    return day ? $localize`${sayDay(day)}:day: heb je al` : '';
  });
  protected readonly others = computed<readonly AppointmentResponse[]>(() => {
    // What cannot be fetched now stands in nobody's way.
    const found = this.agenda.hasValue() ? this.agenda.value().items : [];
    return found.filter((one) => one.status === 'planned' && one.conversationId !== this.except());
  });
  protected readonly clash = computed(() =>
    overlapping(this.others(), this.moment(), this.minutes()),
  );
}
