/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ReminderResponseState = typeof ReminderResponseState[keyof typeof ReminderResponseState];


export const ReminderResponseState = {
  planned: 'planned',
  sending: 'sending',
  sent: 'sent',
  failed: 'failed',
  given_up: 'given_up',
  withdrawn: 'withdrawn',
  printed: 'printed',
  done_by_hand: 'done_by_hand',
} as const;
