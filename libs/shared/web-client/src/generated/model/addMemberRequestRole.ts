/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type AddMemberRequestRole = typeof AddMemberRequestRole[keyof typeof AddMemberRequestRole];


export const AddMemberRequestRole = {
  parent: 'parent',
  partner: 'partner',
  child: 'child',
  other: 'other',
} as const;
