/** Whose work a page shows: one's own, a team one leads, or all teams one leads. */
export const workScopes = ['mine', 'team', 'organisation'] as const;
export type WorkScope = (typeof workScopes)[number];

/** What can be coming up for a client. */
export const dueKinds = ['urgent', 'measurement', 'plan_review', 'aftercare', 'approval'] as const;
export type DueKind = (typeof dueKinds)[number];

/** Why somebody waits no longer. */
export const waitingEnds = ['assigned', 'helped_elsewhere', 'no_longer_wanted', 'other'] as const;
export type WaitingEnd = (typeof waitingEnds)[number];

/** What came of asking how it goes after support ended. */
export const aftercareWays = ['spoken', 'not_reached', 'not_wanted'] as const;
export type AftercareWay = (typeof aftercareWays)[number];

/** In which part clients can go to a colleague: for good, or while somebody is away. */
export const reassignableKinds = ['lead_worker', 'stand_in'] as const;
export type ReassignableKind = (typeof reassignableKinds)[number];

/** Why somebody stayed where they were when clients went to a colleague. */
export const skipReasons = [
  'household_led_elsewhere',
  'already_theirs',
  'not_in_team',
  'support_ended',
  'handover_under_way',
] as const;
export type SkipReason = (typeof skipReasons)[number];

/** Why a client was talked about in a caseload talk. */
export const reviewReasons = ['went_well', 'stuck', 'due', 'urgent', 'other'] as const;
export type ReviewReason = (typeof reviewReasons)[number];
