/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ReminderReachChannel = typeof ReminderReachChannel[keyof typeof ReminderReachChannel];


export const ReminderReachChannel = {
  phone: 'phone',
  sms: 'sms',
  email: 'email',
  letter: 'letter',
  app: 'app',
  visit: 'visit',
} as const;
