import { addDays, type CalendarDay } from '@ademruimte/contracts';
import type {
  TodayAgreementResponse,
  TodayAppointmentResponse,
  TodayPersonResponse,
  TodayReminderResponse,
  TodayResponse,
  TodayStepResponse,
  TodayTaskResponse,
} from '@ademruimte/web-client';

/** An appointment of today, and whether it is the one that comes now or goes on. */
export interface AppointmentOfPerson extends TodayAppointmentResponse {
  readonly isNow: boolean;
}

/** A step that was or is due, and whose file it is in. */
export interface StepOfPerson extends TodayStepResponse {
  readonly clientId: string;
}

/** One person with everything of today, each in one place. */
export interface PersonToday extends Omit<TodayPersonResponse, 'steps'> {
  readonly appointments: readonly AppointmentOfPerson[];
  readonly steps: readonly StepOfPerson[];
  readonly tasks: readonly TodayTaskResponse[];
  readonly agreements: readonly TodayAgreementResponse[];
  readonly reminders: readonly TodayReminderResponse[];
}

/** The page in the order of a morning; nobody stands in it twice. */
export interface TodaySections {
  /** With something that cannot wait. */
  readonly urgent: readonly PersonToday[];
  /** Who is met today. */
  readonly met: readonly PersonToday[];
  /** With something to do or to look at by tomorrow. */
  readonly week: readonly PersonToday[];
  /** With something that only comes later this week. */
  readonly coming: readonly PersonToday[];
  /** Nothing is on this week but to speak again, after a while or to look back. */
  readonly later: readonly PersonToday[];
}

/** How long after its start an appointment is still the one to open, in milliseconds. */
const AN_HOUR = 3_600_000;

/** Whether an appointment is still to come or may be going on. */
export function isAhead({ startsAt }: { readonly startsAt: string }, now: number): boolean {
  return Date.parse(startsAt) + AN_HOUR > now;
}

/** Puts each person with all that is theirs where somebody looks first; `left` was done just now. */
export function sectionsOf(
  today: TodayResponse,
  left: ReadonlySet<string>,
  now = Date.now(),
): TodaySections {
  const people = everybody(today, now).map((person) => without(person, left));
  const shown = people.filter((person) => !isDone(person));
  const urgent = shown.filter(({ urgentNeeds }) => urgentNeeds.length > 0);
  const met = shown.filter((one) => !urgent.includes(one) && one.appointments.length > 0);
  const rest = shown.filter((one) => !urgent.includes(one) && !met.includes(one));
  const later = rest.filter(hasNothingOn);
  const on = rest.filter((one) => !later.includes(one));
  const coming = on.filter((one) => !isSoon(one, addDays(today.day, 1)));
  return { urgent, met, week: on.filter((one) => !coming.includes(one)), coming, later };
}

/** Whether something of this person was or is due by a day; a promise without a day is. */
function isSoon({ steps, tasks, agreements, reminders }: PersonToday, day: CalendarDay): boolean {
  const dated = [...steps, ...tasks].some(({ dueOn }) => dueOn === null || dueOn <= day);
  return dated || agreements.length > 0 || reminders.length > 0;
}

/** Who is met comes in the order of the clock; then the order of the server. */
function everybody(today: TodayResponse, now: number): PersonToday[] {
  const { appointments, people, tasks, agreements, reminders } = today;
  const next = appointments.find((one) => isAhead(one, now));
  const names = new Map(
    [...appointments, ...people, ...tasks, ...agreements, ...reminders].map(
      ({ clientId, callName }) => [clientId, callName],
    ),
  );
  return [...names].map(([clientId, callName]) => {
    const own = people.find((one) => one.clientId === clientId);
    return {
      ...{ clientId, callName, urgentNeeds: [], reviews: [], quietSince: null },
      lastContactOn: null,
      ...own,
      appointments: appointments
        .filter((one) => one.clientId === clientId)
        .map((one) => ({ ...one, isNow: one === next })),
      steps: (own?.steps ?? []).map((step) => ({ ...step, clientId })),
      tasks: tasks.filter((one) => one.clientId === clientId),
      agreements: agreements.filter((one) => one.clientId === clientId),
      reminders: reminders.filter((one) => one.clientId === clientId),
    };
  });
}

function without(person: PersonToday, left: ReadonlySet<string>): PersonToday {
  const isHere = ({ id }: { readonly id: string }) => !left.has(id);
  return {
    ...person,
    steps: person.steps.filter(isHere),
    tasks: person.tasks.filter(isHere),
    agreements: person.agreements.filter(isHere),
    reminders: person.reminders.filter(isHere),
  };
}

function isDone(person: PersonToday): boolean {
  return hasNothingOn(person) && person.quietSince === null && person.reviews.length === 0;
}

function hasNothingOn(person: PersonToday): boolean {
  const { urgentNeeds, appointments, steps, tasks, agreements, reminders } = person;
  const lists = [urgentNeeds, appointments, steps, tasks, agreements, reminders];
  return lists.every((list) => list.length === 0);
}
