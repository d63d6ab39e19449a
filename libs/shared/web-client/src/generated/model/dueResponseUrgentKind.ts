/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type DueResponseUrgentKind = typeof DueResponseUrgentKind[keyof typeof DueResponseUrgentKind] | null;


export const DueResponseUrgentKind = {
  food: 'food',
  eviction: 'eviction',
  cut_off: 'cut_off',
  safety: 'safety',
} as const;
