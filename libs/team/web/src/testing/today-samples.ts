import type { TodayPersonResponse, TodayResponse, TodayStepResponse } from '@ademruimte/web-client';

/** A small step of Amina, due today unless told otherwise. */
export function aStep(
  id: string,
  text: string,
  more: Partial<TodayStepResponse> = {},
): TodayStepResponse {
  const fixed = { version: 1, goalId: 'g1', goalTitle: 'Wonen', owner: 'client' as const };
  return { id, text, ...fixed, ownerName: null, dueOn: '2026-11-22', ...more };
}

/** Somebody about whom there is nothing to say yet. */
export function aPerson(more: Partial<TodayPersonResponse> = {}): TodayPersonResponse {
  const nothing = {
    urgentNeeds: [],
    steps: [],
    reviews: [],
    quietSince: null,
    lastContactOn: null,
  };
  return { clientId: 'amina', callName: 'Amina', ...nothing, ...more };
}

const LISTS = { appointments: [], tasks: [], agreements: [], reminders: [], messages: [] };

/** A Sunday with one step that was due yesterday. */
export function aDay(more: Partial<TodayResponse> = {}): TodayResponse {
  const bel = aStep('s1', 'De woningcorporatie bellen', { dueOn: '2026-11-21' });
  const people = [aPerson({ steps: [bel] })];
  return { day: '2026-11-22', ...LISTS, people, ...more };
}

/** A talk with Joost at the office. */
export function anAppointment(startsAt: string) {
  return {
    clientId: 'joost',
    callName: 'Joost',
    conversationId: 'c1',
    version: 3,
    startsAt,
    kind: 'office' as const,
    place: null,
    interpreter: true,
    durationMinutes: 45,
    mayChange: true,
    lastAgreed: 'uitzoeken of klussen mag',
  };
}
