/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type HouseholdMemberResponseRole = typeof HouseholdMemberResponseRole[keyof typeof HouseholdMemberResponseRole];


export const HouseholdMemberResponseRole = {
  parent: 'parent',
  partner: 'partner',
  child: 'child',
  other: 'other',
} as const;
