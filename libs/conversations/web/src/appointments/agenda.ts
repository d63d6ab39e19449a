import { addDays, type CalendarDay, dayOf } from '@ademruimte/contracts';
import type { AppointmentResponse } from '@ademruimte/web-client';

/** One day of an agenda. */
export interface AgendaDay {
  readonly day: CalendarDay;
  readonly appointments: readonly AppointmentResponse[];
}

const DAYS_IN_WEEK = 7;
const WORKING_DAYS = 5;

/** A week from its Monday on; a weekend is drawn only when somebody is met in it. */
export function weekFrom(
  monday: CalendarDay,
  appointments: readonly AppointmentResponse[],
): readonly AgendaDay[] {
  return Array.from({ length: DAYS_IN_WEEK }, (_, days) => addDays(monday, days))
    .map((day) => ({ day, appointments: on(day, appointments) }))
    .filter(({ appointments: found }, index) => index < WORKING_DAYS || found.length > 0);
}

/** The days on which there is something, the soonest first. */
export function daysOf(appointments: readonly AppointmentResponse[]): readonly AgendaDay[] {
  const days = new Set(appointments.map(({ startsAt }) => dayOf(new Date(startsAt))));
  return [...days].map((day) => ({ day, appointments: on(day, appointments) }));
}

function on(day: CalendarDay, appointments: readonly AppointmentResponse[]) {
  return appointments.filter(({ startsAt }) => dayOf(new Date(startsAt)) === day);
}
