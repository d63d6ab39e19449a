/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type AgreePlanRequestWay = typeof AgreePlanRequestWay[keyof typeof AgreePlanRequestWay];


export const AgreePlanRequestWay = {
  on_paper: 'on_paper',
  on_tablet: 'on_tablet',
  spoken: 'spoken',
} as const;
