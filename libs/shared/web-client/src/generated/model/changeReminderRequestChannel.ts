/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type ChangeReminderRequestChannel = typeof ChangeReminderRequestChannel[keyof typeof ChangeReminderRequestChannel] | null;


export const ChangeReminderRequestChannel = {
  sms: 'sms',
  email: 'email',
  letter: 'letter',
  by_hand: 'by_hand',
} as const;
