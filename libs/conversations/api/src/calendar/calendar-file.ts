import type { ConversationKind } from '@ademruimte/contracts';
import ical, { ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator';
import type { CalendarRow } from './calendar.queries';

const MINUTE = 60_000;
/** How long an appointment is when nobody said. */
const USUAL_MINUTES = 60;
/** How often a calendar program is asked to look again. */
const HOUR_IN_SECONDS = 3600;

/** What stands in somebody's calendar, where others may look along: how people meet, never whom. */
const TITLES: Readonly<Record<ConversationKind, string>> = {
  visit: 'Bezoek',
  office: 'Gesprek op kantoor',
  phone: 'Telefoongesprek',
  video: 'Beeldgesprek',
  app: 'Gesprek via de app',
};

/**
 * Appointments as a calendar program reads them (RFC 5545). Moments are in UTC, so that no clock
 * change moves them; each keeps its identity, and what goes on no more is told as cancelled.
 */
export function calendarFile(rows: readonly CalendarRow[]): string {
  const calendar = ical({
    name: 'Ademruimte',
    prodId: { company: 'Ademruimte', product: 'Afspraken', language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: HOUR_IN_SECONDS,
  });
  for (const row of rows) {
    const minutes = row.durationMinutes ?? USUAL_MINUTES;
    calendar.createEvent({
      id: `${row.id}@ademruimte`,
      start: row.startsAt,
      end: new Date(row.startsAt.getTime() + minutes * MINUTE),
      summary: TITLES[row.kind],
      location: row.place,
      status: goesOn(row) ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
      sequence: row.version - 1,
      stamp: row.changedAt,
      lastModified: row.changedAt,
      class: ICalEventClass.PRIVATE,
    });
  }
  return calendar.toString();
}

function goesOn({ status }: CalendarRow): boolean {
  return status === 'planned' || status === 'held';
}
