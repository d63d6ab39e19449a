import { addDays, type CalendarDay, dayOf } from '@ademruimte/contracts';
import type { ClientDetails, ConversationResponse, NoteResponse } from '@ademruimte/web-client';
import { momentAt } from '@ademruimte/web-ui';

export const AMINA = '018f0000-0000-7000-8000-0000000000a1';
export const SANNE = '018f0000-0000-7000-8000-000000000001';
export const today: CalendarDay = dayOf(new Date());

/** The moment it is this time, some days from today. */
export function at(days: number, time = '10:00'): string {
  return momentAt(addDays(today, days), time)?.toISOString() ?? '';
}

export function aTalk(part: Partial<ConversationResponse> = {}): ConversationResponse {
  return {
    ...{ id: 'talk', version: 1, kind: 'visit', status: 'planned', startsAt: at(3) },
    ...{ durationMinutes: 60, place: 'aan de keukentafel', interpreter: true },
    ...{
      agreedText: null,
      missedReason: null,
      missedBarriers: [],
      movedToId: null,
      notes: [],
      choices: [],
      hasCopy: false,
    },
    attendees: [{ staffMemberId: SANNE, helperId: null, name: 'Sanne Vermeer' }],
    ...part,
  };
}

export function aNote(part: Partial<NoteResponse> = {}): NoteResponse {
  return {
    ...{ id: 'note', version: 1, text: 'De post lag al klaar.', visibility: 'team' },
    ...{ authorId: 'sanne', authorName: 'Sanne Vermeer', own: true, closed: false },
    ...{ writtenAt: at(-10), conversationId: null, thankable: false, thanks: [] },
    ...part,
  };
}

/** Amina, with a helper and something to take care of. */
export const amina: ClientDetails = {
  ...{ id: AMINA, version: 1, callName: 'Amina', fullName: 'Amina Haddadi' },
  ...{ givenNames: null, namePrefix: null, familyName: 'Haddadi', birthDate: null, age: null },
  ...{ formOfAddress: 'u', status: 'active', secretAddress: false, addressLine: null },
  ...{ postcode: null, city: null, teamId: 'noord', teamName: 'Wijkteam Noord', may: [] },
  ...{ strengths: [], trajectories: [] },
  contact: {
    ...{ id: 'contact', version: 1, channel: 'sms', phone: '06 12 34 56 78', email: null },
    ...{ numberConfirmedOn: null, language: 'ar', interpreter: true, bestTime: 'onder schooltijd' },
  },
  safeContactRules: [
    {
      ...{ id: 'rule', version: 1, text: 'Nooit bellen na 18.00 uur.', fromDay: today },
      ...{ endedOn: null, sharingConfirmedOn: null },
    },
  ],
  helpers: [
    {
      ...{ id: 'els', version: 1, name: 'juf Els', role: 'leerkracht', organisationName: null },
      ...{ reach: null, mayKnow: null, endedOn: null },
    },
  ],
  assignments: [
    {
      ...{ id: 'lead', version: 1, staffMemberId: SANNE, staffName: 'Sanne Vermeer' },
      ...{ kind: 'lead_worker', fromDay: addDays(today, -90), untilDay: null },
      standInReason: null,
    },
  ],
};
