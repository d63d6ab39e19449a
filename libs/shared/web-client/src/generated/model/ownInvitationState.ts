/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type OwnInvitationState = typeof OwnInvitationState[keyof typeof OwnInvitationState];


export const OwnInvitationState = {
  open: 'open',
  accepted: 'accepted',
} as const;
