/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type MemberRequestRole = typeof MemberRequestRole[keyof typeof MemberRequestRole];


export const MemberRequestRole = {
  parent: 'parent',
  partner: 'partner',
  child: 'child',
  other: 'other',
} as const;
