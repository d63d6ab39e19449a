/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type LogLineRelation = typeof LogLineRelation[keyof typeof LogLineRelation] | null;


export const LogLineRelation = {
  lead_worker: 'lead_worker',
  co_worker: 'co_worker',
  experience_expert: 'experience_expert',
  team_lead: 'team_lead',
  none: 'none',
} as const;
