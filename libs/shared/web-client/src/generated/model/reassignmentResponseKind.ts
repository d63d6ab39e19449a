/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ReassignmentResponseKind = typeof ReassignmentResponseKind[keyof typeof ReassignmentResponseKind];


export const ReassignmentResponseKind = {
  lead_worker: 'lead_worker',
  stand_in: 'stand_in',
} as const;
