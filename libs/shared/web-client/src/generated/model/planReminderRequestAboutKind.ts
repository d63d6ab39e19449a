/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type PlanReminderRequestAboutKind = typeof PlanReminderRequestAboutKind[keyof typeof PlanReminderRequestAboutKind];


export const PlanReminderRequestAboutKind = {
  conversation: 'conversation',
  step: 'step',
} as const;
