/** What a resident can be reminded of. */
export const reminderSubjects = ['conversation', 'step'] as const;
export type ReminderSubject = (typeof reminderSubjects)[number];

/** How a reminder reaches somebody: by itself, on paper, or by the worker in person. */
export const reminderChannels = ['sms', 'email', 'letter', 'by_hand'] as const;
export type ReminderChannel = (typeof reminderChannels)[number];

/** What goes by itself, and therefore never against an agreement on safe contact. */
export const automaticChannels = ['sms', 'email'] as const;
export type AutomaticChannel = (typeof automaticChannels)[number];

/** Where a reminder stands. `failed` and `given_up` wait for a person. */
export const reminderStates = [
  'planned',
  'sending',
  'sent',
  'failed',
  'given_up',
  'withdrawn',
  'printed',
  'done_by_hand',
] as const;
export type ReminderState = (typeof reminderStates)[number];

/** States nobody has to do anything about any more. */
export const reminderStatesDone: readonly ReminderState[] = [
  'sent',
  'withdrawn',
  'printed',
  'done_by_hand',
];

/** Why a reminder goes by hand, was withdrawn, waits or failed. */
export const reminderProblems = [
  'channel_not_set_up',
  'no_address',
  'not_a_mobile_number',
  'not_reached',
  'refused',
  'maybe_sent',
  'by_worker',
  'appointment_changed',
  'step_ended',
  'client_resting',
  'not_wanted',
  'too_late',
] as const;
export type ReminderProblem = (typeof reminderProblems)[number];

/** How often sending is tried before a person hears that it did not work. */
export const REMINDER_TRIES = 5;
