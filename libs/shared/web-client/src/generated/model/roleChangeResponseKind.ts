/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type RoleChangeResponseKind = typeof RoleChangeResponseKind[keyof typeof RoleChangeResponseKind];


export const RoleChangeResponseKind = {
  give: 'give',
  end: 'end',
} as const;
