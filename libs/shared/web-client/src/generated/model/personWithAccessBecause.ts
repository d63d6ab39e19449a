/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type PersonWithAccessBecause = typeof PersonWithAccessBecause[keyof typeof PersonWithAccessBecause];


export const PersonWithAccessBecause = {
  lead_worker: 'lead_worker',
  co_worker: 'co_worker',
  stand_in: 'stand_in',
  experience_expert: 'experience_expert',
  team_lead: 'team_lead',
  team_lead_with_purpose: 'team_lead_with_purpose',
  break_glass: 'break_glass',
  none: 'none',
} as const;
