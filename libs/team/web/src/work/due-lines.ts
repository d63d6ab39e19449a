import { Component, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { CalendarDay } from '@ademruimte/contracts';
import type { DueResponse } from '@ademruimte/web-client';
import { DayPipe } from '@ademruimte/web-ui';
import { firstFew } from './first-few';
import { dueDetail } from './work-words';

/** So many at first: the day that comes soonest stands first. */
const FEW = 5;

/** For whom one kind of thing comes up, and when. */
@Component({
  selector: 'adem-due-lines',
  imports: [DayPipe, MatButton, RouterLink],
  template: `
    <ul class="list-plain lines" role="list">
      @for (one of list.shown(); track $index) {
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
    @if (list.left(); as count) {
      <button matButton type="button" (click)="list.showAll()" i18n>Nog {{ count }} tonen</button>
    }
  `,
})
export class DueLines {
  readonly people = input.required<readonly DueResponse[]>();
  readonly today = input.required<CalendarDay>();

  protected readonly list = firstFew(this.people, FEW);

  protected detail(one: DueResponse): string {
    return dueDetail(one);
  }
}
