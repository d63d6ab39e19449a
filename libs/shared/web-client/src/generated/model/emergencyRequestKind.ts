/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type EmergencyRequestKind = typeof EmergencyRequestKind[keyof typeof EmergencyRequestKind];


export const EmergencyRequestKind = {
  safety: 'safety',
  health: 'health',
  child: 'child',
  other: 'other',
} as const;
