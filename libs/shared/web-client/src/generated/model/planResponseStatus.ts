/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type PlanResponseStatus = typeof PlanResponseStatus[keyof typeof PlanResponseStatus];


export const PlanResponseStatus = {
  draft: 'draft',
  agreed: 'agreed',
  ended: 'ended',
} as const;
