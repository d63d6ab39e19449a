/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type PartOpenedBecause = typeof PartOpenedBecause[keyof typeof PartOpenedBecause];


export const PartOpenedBecause = {
  lead_worker: 'lead_worker',
  co_worker: 'co_worker',
  stand_in: 'stand_in',
  experience_expert: 'experience_expert',
  team_lead: 'team_lead',
  team_lead_with_purpose: 'team_lead_with_purpose',
  break_glass: 'break_glass',
  none: 'none',
  'role-never': 'role-never',
  'relation-gives-less': 'relation-gives-less',
} as const;
