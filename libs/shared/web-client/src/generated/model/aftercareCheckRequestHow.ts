/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type AftercareCheckRequestHow = typeof AftercareCheckRequestHow[keyof typeof AftercareCheckRequestHow];


export const AftercareCheckRequestHow = {
  spoken: 'spoken',
  not_reached: 'not_reached',
  not_wanted: 'not_wanted',
} as const;
