/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type PlanReminderRequestChannel = typeof PlanReminderRequestChannel[keyof typeof PlanReminderRequestChannel] | null;


export const PlanReminderRequestChannel = {
  sms: 'sms',
  email: 'email',
  letter: 'letter',
  by_hand: 'by_hand',
} as const;
