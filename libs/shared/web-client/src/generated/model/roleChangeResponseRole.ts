/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type RoleChangeResponseRole = typeof RoleChangeResponseRole[keyof typeof RoleChangeResponseRole];


export const RoleChangeResponseRole = {
  caseworker: 'caseworker',
  experience_expert: 'experience_expert',
  team_lead: 'team_lead',
  policy_officer: 'policy_officer',
  privacy_officer: 'privacy_officer',
  administrator: 'administrator',
} as const;
