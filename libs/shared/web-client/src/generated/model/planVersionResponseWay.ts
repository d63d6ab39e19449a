/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type PlanVersionResponseWay = typeof PlanVersionResponseWay[keyof typeof PlanVersionResponseWay];


export const PlanVersionResponseWay = {
  on_paper: 'on_paper',
  on_tablet: 'on_tablet',
  spoken: 'spoken',
} as const;
