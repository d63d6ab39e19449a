/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type AftercareCheckResponseHow = typeof AftercareCheckResponseHow[keyof typeof AftercareCheckResponseHow];


export const AftercareCheckResponseHow = {
  spoken: 'spoken',
  not_reached: 'not_reached',
  not_wanted: 'not_wanted',
} as const;
