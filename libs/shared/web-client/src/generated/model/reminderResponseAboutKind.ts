/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ReminderResponseAboutKind = typeof ReminderResponseAboutKind[keyof typeof ReminderResponseAboutKind];


export const ReminderResponseAboutKind = {
  conversation: 'conversation',
  step: 'step',
} as const;
