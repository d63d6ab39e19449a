/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ReminderItemChannel = typeof ReminderItemChannel[keyof typeof ReminderItemChannel];


export const ReminderItemChannel = {
  sms: 'sms',
  email: 'email',
  letter: 'letter',
  by_hand: 'by_hand',
} as const;
