/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type ClientLookRelation = typeof ClientLookRelation[keyof typeof ClientLookRelation] | null;


export const ClientLookRelation = {
  lead_worker: 'lead_worker',
  co_worker: 'co_worker',
  experience_expert: 'experience_expert',
  team_lead: 'team_lead',
  none: 'none',
} as const;
