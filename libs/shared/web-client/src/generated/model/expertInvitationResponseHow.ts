/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ExpertInvitationResponseHow = typeof ExpertInvitationResponseHow[keyof typeof ExpertInvitationResponseHow];


export const ExpertInvitationResponseHow = {
  in_person: 'in_person',
  by_phone: 'by_phone',
  otherwise: 'otherwise',
} as const;
