/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type SharingAgreementResponseAgreedHow = typeof SharingAgreementResponseAgreedHow[keyof typeof SharingAgreementResponseAgreedHow];


export const SharingAgreementResponseAgreedHow = {
  on_paper: 'on_paper',
  on_tablet: 'on_tablet',
  spoken: 'spoken',
} as const;
