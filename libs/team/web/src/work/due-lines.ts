import { Component, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { CalendarDay } from '@ademruimte/contracts';
import type { DueResponse } from '@ademruimte/web-client';
import { DayPipe } from '@ademruimte/web-ui';
import { AftercareForm, type NotedCheck } from './aftercare/aftercare-form';
import { firstFew } from './first-few';
import { dueDetail, duePlace } from './work-words';

/** So many at first: the day that comes soonest stands first. */
const FEW = 3;

/** For whom one kind of thing comes up, and when; each opens where it is done. */
@Component({
  selector: 'adem-due-lines',
  imports: [AftercareForm, DayPipe, MatButton, RouterLink],
  templateUrl: './due-lines.html',
  styleUrl: './due-lines.scss',
})
export class DueLines {
  readonly people = input.required<readonly DueResponse[]>();
  readonly today = input.required<CalendarDay>();
  readonly own = input(false);
  readonly noted = output<NotedCheck>();

  protected readonly list = firstFew(this.people, FEW);
  protected readonly asking = signal('');

  protected readonly detail = dueDetail;
  protected readonly place = duePlace;
}
