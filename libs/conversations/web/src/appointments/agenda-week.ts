import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { CalendarDay } from '@ademruimte/contracts';
import { conversationKindNames } from '@ademruimte/conversations-ui';
import { DayPipe, MomentPipe } from '@ademruimte/web-ui';
import { placeOf } from '../open-conversations';
import type { AgendaDay } from './agenda';

/** A week in columns: when, whom and how; each leads to the conversation in the file. */
@Component({
  selector: 'adem-agenda-week',
  imports: [DayPipe, MatButton, MomentPipe, RouterLink],
  template: `
    <ol class="week" role="list">
      @for (one of days(); track one.day) {
        <li [class.today]="one.day === today()">
          <h2>
            {{ one.day | day: 'short' }}
            @if (one.day === today()) {
              <span class="visually-hidden" i18n>, vandaag</span>
            }
          </h2>
          <ul class="list-plain" role="list">
            @for (appointment of one.appointments; track appointment.conversationId) {
              <li>
                <a
                  class="entry"
                  [class.over]="appointment.status !== 'planned'"
                  [routerLink]="['/inwoners', appointment.clientId, 'gesprekken']"
                  [fragment]="placeOf(appointment.conversationId)"
                >
                  <span class="strong">{{ appointment.startsAt | moment: 'clock' }}</span>
                  <span>{{ appointment.callName }}</span>
                  <span class="small soft">
                    @switch (appointment.status) {
                      @case ('held') {
                        <ng-container i18n>gesproken</ng-container>
                      }
                      @case ('missed') {
                        <ng-container i18n>niet gelukt</ng-container>
                      }
                      @default {
                        {{ kinds[appointment.kind] }}
                      }
                    }
                  </span>
                </a>
              </li>
            } @empty {
              <li class="small soft" i18n>vrij</li>
            }
          </ul>
          @if (mayPlan() && one.day >= today()) {
            <button matButton class="add" type="button" (click)="plan.emit(one.day)">
              <ng-container i18n
                >Plannen<span class="visually-hidden"> op {{ one.day | day }}</span></ng-container
              >
            </button>
          }
        </li>
      }
    </ol>
  `,
  styles: `
    .week {
      display: grid;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      gap: 12px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .week > li {
      display: flex;
      flex-direction: column;
      gap: 8px;
      min-width: 0;
      min-height: 12rem;
      padding: 10px;
      border-radius: var(--adem-radius);
      background: var(--adem-sand);
    }
    .week > .today {
      background: var(--adem-sea-1);
    }
    h2 {
      font-size: 1rem;
    }
    // All that is left of a day can be pressed.
    .add {
      flex: 1;
      align-items: flex-end;
      padding-block-end: 8px;
    }
    .entry {
      display: grid;
      padding: 8px 10px;
      border: 1px solid var(--adem-line);
      border-radius: 10px;
      background: var(--adem-card);
      color: inherit;
      text-decoration: none;
      overflow-wrap: anywhere;

      &:hover {
        border-color: var(--adem-sea-dark);
      }
      &.over {
        background: transparent;
      }
    }
  `,
})
export class AgendaWeek {
  readonly days = input.required<readonly AgendaDay[]>();
  readonly today = input.required<CalendarDay>();
  readonly mayPlan = input(false);
  /** The day somebody wants to plan something on. */
  readonly plan = output<CalendarDay>();

  protected readonly placeOf = placeOf;
  protected readonly kinds = conversationKindNames();
}
