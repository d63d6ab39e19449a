/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type TodayReminderResponseChannel = typeof TodayReminderResponseChannel[keyof typeof TodayReminderResponseChannel];


export const TodayReminderResponseChannel = {
  by_hand: 'by_hand',
  letter: 'letter',
} as const;
