import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { sayMeeting } from '@ademruimte/conversations-ui';
import type { FileAppointment } from '@ademruimte/web-client';
import { capital, MomentPipe } from '@ademruimte/web-ui';

/** When people meet next, and what they agreed the last time. */
@Component({
  selector: 'adem-appointment',
  imports: [MomentPipe, RouterLink],
  template: `
    <section class="card quiet" aria-labelledby="appointment">
      <h2 id="appointment" i18n>Afspraak</h2>
      @if (appointment(); as next) {
        <p class="when">
          @if (seesConversations()) {
            <a routerLink="gesprekken">{{ next.startsAt | moment: 'full' }}</a>
          } @else {
            {{ next.startsAt | moment: 'full' }}
          }
        </p>
        <p class="soft">{{ where() }}</p>
      } @else {
        <p class="soft none" i18n>Er staat nog geen afspraak.</p>
        @if (mayPlan()) {
          <p class="none"><a routerLink="gesprekken/nieuw" i18n>Spreek samen een dag af</a></p>
        }
      }
      @if (lastAgreed(); as words) {
        <p class="last"><b i18n>Vorige keer:</b> {{ words }}</p>
      }
    </section>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    .when {
      margin-top: 6px;
      font-size: 1.24rem;
      line-height: 1.35;
      font-weight: 600;
    }
    .when a {
      color: inherit;
      text-decoration: underline 1px var(--adem-sea-3);
      text-underline-offset: 0.22em;
    }
    .none {
      margin-top: 6px;
    }
    .last {
      margin-top: 14px;
      white-space: pre-line;
    }
  `,
})
export class Appointment {
  readonly appointment = input.required<FileAppointment | null>();
  readonly lastAgreed = input<string | null>(null);
  readonly seesConversations = input(false);
  readonly mayPlan = input(false);

  protected readonly where = computed(() => {
    const next = this.appointment();
    if (!next) return '';
    const [first = '', ...rest] = sayMeeting(next);
    return [capital(first), ...rest].join(' · ');
  });
}
