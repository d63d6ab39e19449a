/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ReminderResponseChannel = typeof ReminderResponseChannel[keyof typeof ReminderResponseChannel];


export const ReminderResponseChannel = {
  sms: 'sms',
  email: 'email',
  letter: 'letter',
  by_hand: 'by_hand',
} as const;
