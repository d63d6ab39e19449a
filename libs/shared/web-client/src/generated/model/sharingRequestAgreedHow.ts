/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type SharingRequestAgreedHow = typeof SharingRequestAgreedHow[keyof typeof SharingRequestAgreedHow];


export const SharingRequestAgreedHow = {
  on_paper: 'on_paper',
  on_tablet: 'on_tablet',
  spoken: 'spoken',
} as const;
