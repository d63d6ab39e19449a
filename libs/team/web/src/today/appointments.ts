import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { sayMeeting } from '@ademruimte/conversations-ui';
import type { TodayAppointmentResponse } from '@ademruimte/web-client';
import { capital, MomentPipe } from '@ademruimte/web-ui';

/** How long after its start an appointment is still the one to open, in milliseconds. */
const AN_HOUR = 3_600_000;

/** Whom somebody meets today, each with one line to remember; the one that comes now stands out. */
@Component({
  selector: 'adem-appointments',
  imports: [MatButton, MomentPipe, RouterLink],
  templateUrl: './appointments.html',
  styleUrl: './item.scss',
})
export class Appointments {
  readonly appointments = input.required<readonly TodayAppointmentResponse[]>();
  /** Whether the reader talks with people, and writes down what was talked about. */
  readonly mayWrite = input(false);

  protected readonly lines = computed(() => {
    const appointments = this.appointments();
    const now = appointments.find(({ startsAt }) => Date.parse(startsAt) + AN_HOUR > Date.now());
    return appointments.map((one) => ({
      ...one,
      isNow: one === now,
      way: this.mayWrite() ? wayOf(one) : 'file',
      where: whereOf(one),
    }));
  });
}

/** What comes or is going on is held together; what was an hour ago is written down. */
function wayOf({ startsAt }: TodayAppointmentResponse): 'talk' | 'write' {
  return Date.parse(startsAt) + AN_HOUR > Date.now() ? 'talk' : 'write';
}

function whereOf(appointment: TodayAppointmentResponse): string {
  const words = sayMeeting(appointment).join(', ');
  return `${capital(words)}.`;
}
