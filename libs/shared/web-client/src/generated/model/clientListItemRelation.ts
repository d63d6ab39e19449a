/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ClientListItemRelation = typeof ClientListItemRelation[keyof typeof ClientListItemRelation];


export const ClientListItemRelation = {
  lead_worker: 'lead_worker',
  co_worker: 'co_worker',
  experience_expert: 'experience_expert',
  team_lead: 'team_lead',
  none: 'none',
} as const;
