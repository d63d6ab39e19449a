/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type SecondPersonRole = typeof SecondPersonRole[keyof typeof SecondPersonRole];


export const SecondPersonRole = {
  administrator: 'administrator',
  privacy_officer: 'privacy_officer',
} as const;
