import type {
  AssignmentKind,
  ClientStatus,
  ContactChannel,
  FormOfAddress,
  HouseholdRole,
  StandInReason,
  TrajectoryOutcome,
  TrajectoryStatus,
} from '@ademruimte/contracts';

/** How somebody likes to be reached, as a thing to do: 'bellen'. */
export const channelNames = (): Readonly<Record<ContactChannel, string>> => ({
  phone: $localize`bellen`,
  sms: $localize`sms`,
  email: $localize`e-mail`,
  letter: $localize`brief`,
  app: $localize`app`,
  visit: $localize`langskomen`,
});

export const formOfAddressNames = (): Readonly<Record<FormOfAddress, string>> => ({
  je: $localize`je`,
  u: $localize`u`,
});

export const clientStatusNames = (): Readonly<Record<ClientStatus, string>> => ({
  active: $localize`loopt`,
  paused: $localize`op pauze`,
  closed: $localize`afgesloten`,
  anonymised: $localize`gewist`,
});

export const trajectoryStatusNames = (): Readonly<Record<TrajectoryStatus, string>> => ({
  active: $localize`loopt`,
  paused: $localize`op pauze`,
  closed: $localize`afgesloten`,
});

/** How support ended, in words that could be read aloud to the person it is about. */
export const outcomeNames = (): Readonly<Record<TrajectoryOutcome, string>> => ({
  goals_reached: $localize`doelen gehaald`,
  continues_alone: $localize`gaat zelf verder`,
  continues_elsewhere: $localize`gaat ergens anders verder`,
  moved_away: $localize`verhuisd`,
  stopped_by_client: $localize`inwoner wil stoppen`,
  out_of_reach: $localize`we kregen geen contact meer`,
  deceased: $localize`overleden`,
});

/** What somebody is in a household. */
export const householdRoleNames = (): Readonly<Record<HouseholdRole, string>> => ({
  parent: $localize`ouder`,
  partner: $localize`partner`,
  child: $localize`kind`,
  other: $localize`anders`,
});

/** Why a colleague stands in for another. */
export const standInReasonNames = (): Readonly<Record<StandInReason, string>> => ({
  leave: $localize`verlof`,
  away: $localize`afwezig`,
  between_leads: $localize`tussen twee regisseurs`,
  extra_hands: $localize`extra hulp`,
});

/** What a colleague is for a client. */
export const assignmentNames = (): Readonly<Record<AssignmentKind, string>> => ({
  lead_worker: $localize`regisseur`,
  co_worker: $localize`begeleider`,
  stand_in: $localize`vervanger`,
  experience_expert: $localize`ervaringsdeskundige`,
});
