/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ReminderItemAboutKind = typeof ReminderItemAboutKind[keyof typeof ReminderItemAboutKind];


export const ReminderItemAboutKind = {
  conversation: 'conversation',
  step: 'step',
} as const;
