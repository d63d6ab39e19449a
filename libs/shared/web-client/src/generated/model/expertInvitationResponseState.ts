/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ExpertInvitationResponseState = typeof ExpertInvitationResponseState[keyof typeof ExpertInvitationResponseState];


export const ExpertInvitationResponseState = {
  open: 'open',
  accepted: 'accepted',
  handed_back: 'handed_back',
  withdrawn: 'withdrawn',
} as const;
