import { type CalendarDay, daysSince } from '@ademruimte/contracts';
import { urgentSentence, urgentTitle } from '@ademruimte/clients-ui';
import { sayMeeting } from '@ademruimte/conversations-ui';
import type {
  TodayAgreementResponse,
  TodayReminderResponse,
  TodayTaskResponse,
} from '@ademruimte/web-client';
import { capital, inQuotes, sayDay, sayTime } from '@ademruimte/web-ui';
import {
  type AppointmentOfPerson,
  isAhead,
  type PersonToday,
  type StepOfPerson,
} from './today-people';
import type { Promised } from './today-promises';

const DAYS_IN_WEEK = 7;

/** One line of somebody's card: when, what, and what it is about. */
export interface PersonLine {
  readonly id: string;
  readonly when: string;
  readonly text: string;
  /** In bold before the text. */
  readonly title?: string;
  /** Quietly before the text. */
  readonly who?: string;
  readonly urgent?: true;
  readonly appointment?: AppointmentOfPerson & { readonly way: 'talk' | 'write' | 'file' };
  readonly step?: StepOfPerson;
  /** What the reader would do, and what it is called on its button. */
  readonly promised?: Promised & { readonly label: string };
  /** Where it is looked at, and how the link is called. */
  readonly link?: { readonly path: readonly string[]; readonly label: string };
}

/** Who reads, on which day, and whether they write down what was talked about. */
export interface LineReader {
  readonly today: CalendarDay;
  readonly myName: string;
  readonly mayWrite: boolean;
}

/** Everything of one person under each other: what cannot wait, who is met, what is to be done. */
export function linesOf(person: PersonToday, reader: LineReader): readonly PersonLine[] {
  return [
    ...urgentLines(person, reader),
    ...person.appointments.map((one) => appointmentLine(one, reader)),
    ...person.steps.map((step) => stepLine(step, reader)),
    ...person.tasks.map((task) => taskLine(task, reader)),
    ...person.agreements.map(agreementLine),
    ...person.reminders.map(reminderLine),
    ...talkLine(person, reader),
  ];
}

function urgentLines({ clientId, urgentNeeds }: PersonToday, { today }: LineReader): PersonLine[] {
  return urgentNeeds.map((need) => ({
    ...{ id: need.id, urgent: true, title: `${urgentTitle(need.kind, need.about)}.` },
    when: sayDay(need.untilDay, 'relative', today),
    text: urgentSentence(need, today),
    link: { path: ['/inwoners', clientId], label: $localize`Openen` },
  }));
}

function appointmentLine(one: AppointmentOfPerson, { mayWrite }: LineReader): PersonLine {
  const where = `${capital(sayMeeting(one).join(', '))}.`;
  const before = one.lastAgreed ? $localize`Vorige keer: ${one.lastAgreed}:words:` : '';
  const way = isAhead(one, Date.now()) ? 'talk' : 'write';
  return {
    id: one.conversationId,
    when: sayTime(new Date(one.startsAt)),
    text: `${where} ${before}`.trim(),
    appointment: { ...one, way: mayWrite ? way : 'file' },
  };
}

function stepLine(step: StepOfPerson, { today, myName }: LineReader): PersonLine {
  const { id, text, dueOn, owner, ownerName } = step;
  const mine = owner === 'worker' && ownerName === myName;
  const name = owner === 'client' || !ownerName ? '' : `${ownerName}:`;
  return {
    ...{ id, text, step, when: sayDay(dueOn, 'relative', today) },
    who: mine ? $localize`Jij:` : name,
  };
}

function taskLine(task: TodayTaskResponse, { today }: LineReader): PersonLine {
  const { id, text, dueOn } = task;
  const when = dueOn ? sayDay(dueOn, 'relative', today) : '';
  const promised = { kind: 'task', ...task, label: text } as const;
  return { id, text, promised, when, who: $localize`Jij zou:` };
}

function agreementLine(agreement: TodayAgreementResponse): PersonLine {
  const { id, text } = agreement;
  const promised = { kind: 'agreement', ...agreement, label: text } as const;
  return { id, text, promised, when: '', who: $localize`Met je teamleider afgesproken:` };
}

/** What is agreed about safe contact comes before the words to send. */
function reminderLine(reminder: TodayReminderResponse): PersonLine {
  const { id, text, channel, clientId, callName, hasSafeContactRule } = reminder;
  const label = $localize`herinnering voor ${callName}:name:`;
  return {
    ...{ id, when: '', promised: { kind: 'reminder', ...reminder, label } },
    ...(hasSafeContactRule && { title: $localize`Kijk eerst bij veilig contact.` }),
    who: channel === 'letter' ? $localize`Brief posten:` : $localize`Zelf herinneren:`,
    text: channel === 'letter' ? $localize`de herinnering staat klaar` : inQuotes(text),
    link: { path: ['/inwoners', clientId, 'herinneringen'], label: $localize`Bekijken` },
  };
}

/** That it is time to speak somebody again, in one line: how long ago it was, and what to look at. */
function talkLine(person: PersonToday, { today }: LineReader): PersonLine[] {
  const { clientId, reviews, quietSince, appointments } = person;
  if (!reviews.length && quietSince === null) return [];
  const text = [lastTalk(person, today), lookBack(reviews)].filter(Boolean).join(' ');
  const when = quietSince === null ? comingDay(reviews, today) : weeksAgo(quietSince, today);
  const line = { id: `${clientId} talk`, when, text };
  const onlyPlan = reviews.length > 0 && reviews.every(({ kind }) => kind === 'plan_review');
  const there = ['/inwoners', clientId, 'doelplan', 'terugkijken'];
  const back = { path: there, label: $localize`Terugkijken` };
  // Who is met today is asked today.
  if (appointments.length > 0) return [{ ...line, when: '', ...(onlyPlan && { link: back }) }];
  if (onlyPlan && quietSince === null) return [{ ...line, link: back }];
  const path = ['/inwoners', clientId, 'gesprekken', 'nieuw'];
  return [{ ...line, link: { path, label: $localize`Afspraak maken` } }];
}

function lastTalk({ quietSince, lastContactOn }: PersonToday, today: CalendarDay): string {
  if (quietSince === null) return '';
  return lastContactOn
    ? $localize`Jullie spraken elkaar op ${sayDay(lastContactOn, 'long', today)}:day:.`
    : $localize`Jullie spraken elkaar nog niet.`;
}

function lookBack(reviews: PersonToday['reviews']): string {
  const [bridge, plan] = (['measurement', 'plan_review'] as const).map((kind) =>
    reviews.some((one) => one.kind === kind),
  );
  if (bridge && plan) return $localize`Tijd om samen naar de brug en het doelplan te kijken.`;
  if (bridge) return $localize`Tijd om samen weer langs de brug te kijken.`;
  return plan ? $localize`Tijd om samen terug te kijken op het doelplan.` : '';
}

/** A day that is over asks for nothing but an appointment: it is not said. */
function comingDay(reviews: PersonToday['reviews'], today: CalendarDay): string {
  const [first = today] = reviews.map(({ dueOn }) => dueOn).sort();
  return first > today ? sayDay(first, 'relative', today) : '';
}

function weeksAgo(quietSince: CalendarDay, today: CalendarDay): string {
  const weeks = Math.floor(daysSince(quietSince, today) / DAYS_IN_WEEK);
  return weeks === 1 ? $localize`1 week` : $localize`${weeks}:weeks: weken`;
}
