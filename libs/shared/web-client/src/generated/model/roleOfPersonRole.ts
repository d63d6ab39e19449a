/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type RoleOfPersonRole = typeof RoleOfPersonRole[keyof typeof RoleOfPersonRole];


export const RoleOfPersonRole = {
  caseworker: 'caseworker',
  experience_expert: 'experience_expert',
  team_lead: 'team_lead',
  policy_officer: 'policy_officer',
  privacy_officer: 'privacy_officer',
  administrator: 'administrator',
} as const;
