/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type ClientLookRole = typeof ClientLookRole[keyof typeof ClientLookRole] | null;


export const ClientLookRole = {
  caseworker: 'caseworker',
  experience_expert: 'experience_expert',
  team_lead: 'team_lead',
  policy_officer: 'policy_officer',
  privacy_officer: 'privacy_officer',
  administrator: 'administrator',
} as const;
