/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type StartHouseholdRequestRole = typeof StartHouseholdRequestRole[keyof typeof StartHouseholdRequestRole] | null;


export const StartHouseholdRequestRole = {
  parent: 'parent',
  partner: 'partner',
  child: 'child',
  other: 'other',
} as const;
