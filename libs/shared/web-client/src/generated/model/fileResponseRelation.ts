/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type FileResponseRelation = typeof FileResponseRelation[keyof typeof FileResponseRelation];


export const FileResponseRelation = {
  lead_worker: 'lead_worker',
  co_worker: 'co_worker',
  experience_expert: 'experience_expert',
  team_lead: 'team_lead',
  none: 'none',
} as const;
