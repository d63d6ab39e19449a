/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type LogLineOperation = typeof LogLineOperation[keyof typeof LogLineOperation] | null;


export const LogLineOperation = {
  made: 'made',
  changed: 'changed',
  removed: 'removed',
} as const;
