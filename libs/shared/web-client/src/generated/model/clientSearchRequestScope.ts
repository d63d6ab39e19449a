/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type ClientSearchRequestScope = typeof ClientSearchRequestScope[keyof typeof ClientSearchRequestScope] | null;


export const ClientSearchRequestScope = {
  mine: 'mine',
  team: 'team',
} as const;
