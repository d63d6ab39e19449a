/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type AssignmentRequestKind = typeof AssignmentRequestKind[keyof typeof AssignmentRequestKind];


export const AssignmentRequestKind = {
  lead_worker: 'lead_worker',
  co_worker: 'co_worker',
  stand_in: 'stand_in',
} as const;
