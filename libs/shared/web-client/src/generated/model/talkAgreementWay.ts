/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type TalkAgreementWay = typeof TalkAgreementWay[keyof typeof TalkAgreementWay];


export const TalkAgreementWay = {
  on_paper: 'on_paper',
  on_tablet: 'on_tablet',
  spoken: 'spoken',
} as const;
