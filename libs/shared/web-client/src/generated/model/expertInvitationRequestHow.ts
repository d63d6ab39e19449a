/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ExpertInvitationRequestHow = typeof ExpertInvitationRequestHow[keyof typeof ExpertInvitationRequestHow];


export const ExpertInvitationRequestHow = {
  in_person: 'in_person',
  by_phone: 'by_phone',
  otherwise: 'otherwise',
} as const;
