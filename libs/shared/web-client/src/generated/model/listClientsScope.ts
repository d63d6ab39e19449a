/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ListClientsScope = typeof ListClientsScope[keyof typeof ListClientsScope] | null;


export const ListClientsScope = {
  mine: 'mine',
  team: 'team',
} as const;
