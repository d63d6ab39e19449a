import { relationPermissions } from '@ademruimte/contracts';
import type { ClientDetails, ClientListItem, HouseholdResponse } from '@ademruimte/web-client';

export const AMINA = '018f0000-0000-7000-8000-00000000000a';

/** A line of a caseload. */
export function aListItem(more: Partial<ClientListItem> = {}): ClientListItem {
  return {
    id: AMINA,
    callName: 'Amina',
    fullName: 'Amina Haddadi',
    status: 'active',
    teamId: 'noord',
    teamName: 'Wijkteam Noord',
    leadWorkerName: 'Sanne Vermeer',
    nextStep: { text: 'De woningcorporatie bellen', dueOn: '2199-11-24', owner: 'client' },
    nextConversationAt: '2199-11-27T09:00:00Z',
    lastContactOn: '2026-11-13',
    relation: 'lead_worker',
    ...more,
  };
}

/** Everything that is written down about Amina, as her lead worker reads it. */
export function aDetails(more: Partial<ClientDetails> = {}): ClientDetails {
  return {
    id: AMINA,
    version: 3,
    callName: 'Amina',
    givenNames: null,
    namePrefix: null,
    familyName: 'Haddadi',
    fullName: 'Amina Haddadi',
    birthDate: '1989-04-17',
    age: 37,
    formOfAddress: 'u',
    status: 'active',
    secretAddress: false,
    addressLine: 'Verzonnenstraat 12',
    postcode: '1234 ZZ',
    city: 'Fluitstad',
    teamId: 'noord',
    teamName: 'Wijkteam Noord',
    may: [...relationPermissions.lead_worker],
    contact: {
      id: 'contact',
      version: 2,
      channel: 'sms',
      phone: '06 12 34 56 78',
      email: null,
      numberConfirmedOn: null,
      language: 'ar',
      interpreter: true,
      bestTime: 'niet op woensdag',
    },
    safeContactRules: [],
    strengths: [],
    helpers: [],
    trajectories: [
      {
        id: 'traject',
        version: 4,
        status: 'active',
        reason: 'Huurachterstand.',
        processingActivityId: 'debt',
        processingActivityName: 'Schuldhulp',
        noticeGivenOn: '2026-08-28',
        startedOn: '2026-08-28',
        pausedOn: null,
        endedOn: null,
        outcome: null,
      },
    ],
    assignments: [
      {
        id: 'lead',
        version: 1,
        staffMemberId: 'sanne',
        staffName: 'Sanne Vermeer',
        kind: 'lead_worker',
        fromDay: '2026-08-28',
        untilDay: null,
        standInReason: null,
      },
    ],
    ...more,
  };
}

/** Amina's household: herself and her daughter. */
export function aHousehold(more: Partial<HouseholdResponse> = {}): HouseholdResponse {
  const member = { version: 1, fromDay: '2026-08-28', untilDay: null };
  return {
    id: 'gezin',
    name: 'Gezin Haddadi',
    version: 5,
    members: [
      {
        ...{ ...member, id: 'm1', name: 'Amina', role: 'parent', isClient: true },
        ...{ clientId: AMINA },
      },
      {
        ...{ ...member, id: 'm2', name: 'Yara', role: 'child', isClient: false },
        ...{ clientId: null },
      },
    ],
    sharedGoals: [],
    ...more,
  };
}
