/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type SharingAgreementResponseWithKind = typeof SharingAgreementResponseWithKind[keyof typeof SharingAgreementResponseWithKind];


export const SharingAgreementResponseWithKind = {
  staff: 'staff',
  helper: 'helper',
  organisation: 'organisation',
} as const;
