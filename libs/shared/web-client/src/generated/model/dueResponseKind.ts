/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type DueResponseKind = typeof DueResponseKind[keyof typeof DueResponseKind];


export const DueResponseKind = {
  urgent: 'urgent',
  measurement: 'measurement',
  plan_review: 'plan_review',
  aftercare: 'aftercare',
  approval: 'approval',
} as const;
