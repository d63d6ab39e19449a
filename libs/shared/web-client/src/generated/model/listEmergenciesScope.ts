/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ListEmergenciesScope = typeof ListEmergenciesScope[keyof typeof ListEmergenciesScope] | null;


export const ListEmergenciesScope = {
  open: 'open',
  all: 'all',
} as const;
