import type { CalendarDay, DayCounts } from '@ademruimte/contracts';
import { addDays, mondayOf } from '@ademruimte/contracts';
import type { WaitingMessageResponse } from './messages/messages.dto';
import type {
  TodayAgreementResponse,
  TodayAppointmentResponse,
  TodayPersonResponse,
  TodayReminderResponse,
  TodayTaskResponse,
} from './today.dto';
import { TODAY, TODAY_COUNTS } from './today.sql';

/** What somebody has to do today, as PostgreSQL builds it. */
export interface TodayRow {
  readonly appointments: TodayAppointmentResponse[];
  readonly people: TodayPersonResponse[];
  readonly tasks: TodayTaskResponse[];
  readonly agreements: TodayAgreementResponse[];
  readonly reminders: TodayReminderResponse[];
  readonly messages: WaitingMessageResponse[];
}

/** Which day it is, and the moment. */
export interface ThisDay {
  readonly day: CalendarDay;
  readonly now: Date;
}

/** What asks: the database of a request, or of the worker. */
type Ask = <Row>(sql: string, parameters: readonly unknown[]) => Promise<Row[]>;

/** Looking back together takes an appointment first, so it is told some days before. */
const DAYS_BEFORE_REVIEW = 14;

/** Everything of this day about the people the caller works with, in one statement. */
export async function whatIsToday(ask: Ask, day: ThisDay): Promise<TodayRow> {
  const [row] = await ask<TodayRow>(TODAY, parametersOf(day));
  return (
    row ?? { appointments: [], people: [], tasks: [], agreements: [], reminders: [], messages: [] }
  );
}

/** How much of each there is on that day. */
export async function howMuchIsToday(ask: Ask, day: ThisDay): Promise<DayCounts | undefined> {
  const [counts] = await ask<DayCounts>(TODAY_COUNTS, parametersOf(day));
  return counts;
}

/** Reviews are told ahead; steps and promises up to the end of the week. */
function parametersOf({ day, now }: ThisDay): unknown[] {
  return [day, now, addDays(day, DAYS_BEFORE_REVIEW), addDays(mondayOf(day), 6)];
}
