/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type FileHelperKind = typeof FileHelperKind[keyof typeof FileHelperKind];


export const FileHelperKind = {
  staff: 'staff',
  helper: 'helper',
} as const;
