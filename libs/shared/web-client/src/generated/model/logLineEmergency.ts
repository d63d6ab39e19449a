/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type LogLineEmergency = typeof LogLineEmergency[keyof typeof LogLineEmergency] | null;


export const LogLineEmergency = {
  safety: 'safety',
  health: 'health',
  child: 'child',
  other: 'other',
} as const;
