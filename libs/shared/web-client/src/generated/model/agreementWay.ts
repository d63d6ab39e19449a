/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type AgreementWay = typeof AgreementWay[keyof typeof AgreementWay];


export const AgreementWay = {
  on_paper: 'on_paper',
  on_tablet: 'on_tablet',
  spoken: 'spoken',
} as const;
