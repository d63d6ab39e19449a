/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ReassignmentRequestKind = typeof ReassignmentRequestKind[keyof typeof ReassignmentRequestKind];


export const ReassignmentRequestKind = {
  lead_worker: 'lead_worker',
  stand_in: 'stand_in',
} as const;
