/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type AssignmentDetailsKind = typeof AssignmentDetailsKind[keyof typeof AssignmentDetailsKind];


export const AssignmentDetailsKind = {
  lead_worker: 'lead_worker',
  co_worker: 'co_worker',
  stand_in: 'stand_in',
  experience_expert: 'experience_expert',
} as const;
