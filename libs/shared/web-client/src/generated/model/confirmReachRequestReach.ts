/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ConfirmReachRequestReach = typeof ConfirmReachRequestReach[keyof typeof ConfirmReachRequestReach];


export const ConfirmReachRequestReach = {
  phone: 'phone',
  email: 'email',
} as const;
