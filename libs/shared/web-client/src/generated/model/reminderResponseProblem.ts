/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type ReminderResponseProblem = typeof ReminderResponseProblem[keyof typeof ReminderResponseProblem] | null;


export const ReminderResponseProblem = {
  channel_not_set_up: 'channel_not_set_up',
  no_address: 'no_address',
  not_a_mobile_number: 'not_a_mobile_number',
  not_reached: 'not_reached',
  refused: 'refused',
  maybe_sent: 'maybe_sent',
  by_worker: 'by_worker',
  appointment_changed: 'appointment_changed',
  step_ended: 'step_ended',
  client_resting: 'client_resting',
  not_wanted: 'not_wanted',
  too_late: 'too_late',
} as const;
