/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type SharingRequestWithKind = typeof SharingRequestWithKind[keyof typeof SharingRequestWithKind];


export const SharingRequestWithKind = {
  staff: 'staff',
  helper: 'helper',
  organisation: 'organisation',
} as const;
