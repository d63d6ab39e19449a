/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type UrgentNeedResponseStatus = typeof UrgentNeedResponseStatus[keyof typeof UrgentNeedResponseStatus];


export const UrgentNeedResponseStatus = {
  open: 'open',
  handled: 'handled',
} as const;
