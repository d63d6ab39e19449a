/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type EmergencyResponseVerdict = typeof EmergencyResponseVerdict[keyof typeof EmergencyResponseVerdict] | null;


export const EmergencyResponseVerdict = {
  justified: 'justified',
  not_justified: 'not_justified',
} as const;
