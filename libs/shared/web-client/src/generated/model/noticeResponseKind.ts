/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type NoticeResponseKind = typeof NoticeResponseKind[keyof typeof NoticeResponseKind];


export const NoticeResponseKind = {
  emergency_opened: 'emergency_opened',
  emergency_reviewed: 'emergency_reviewed',
  handover_proposed: 'handover_proposed',
  handover_agreed: 'handover_agreed',
  handover_declined: 'handover_declined',
  handover_withdrawn: 'handover_withdrawn',
  expert_handed_back: 'expert_handed_back',
  note_thanked: 'note_thanked',
  reminder_not_sent: 'reminder_not_sent',
  review_asked: 'review_asked',
  review_approved: 'review_approved',
  review_returned: 'review_returned',
} as const;
