/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type SharingAgreementResponsePartsItem = typeof SharingAgreementResponsePartsItem[keyof typeof SharingAgreementResponsePartsItem];


export const SharingAgreementResponsePartsItem = {
  phone: 'phone',
  address: 'address',
  plan: 'plan',
  bridge: 'bridge',
  appointments: 'appointments',
} as const;
