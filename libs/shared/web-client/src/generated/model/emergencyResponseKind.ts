/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type EmergencyResponseKind = typeof EmergencyResponseKind[keyof typeof EmergencyResponseKind];


export const EmergencyResponseKind = {
  safety: 'safety',
  health: 'health',
  child: 'child',
  other: 'other',
} as const;
