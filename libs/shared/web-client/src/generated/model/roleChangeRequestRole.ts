/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type RoleChangeRequestRole = typeof RoleChangeRequestRole[keyof typeof RoleChangeRequestRole];


export const RoleChangeRequestRole = {
  caseworker: 'caseworker',
  experience_expert: 'experience_expert',
  team_lead: 'team_lead',
  policy_officer: 'policy_officer',
  privacy_officer: 'privacy_officer',
  administrator: 'administrator',
} as const;
