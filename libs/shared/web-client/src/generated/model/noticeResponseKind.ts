/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type NoticeResponseKind = typeof NoticeResponseKind[keyof typeof NoticeResponseKind];


export const NoticeResponseKind = {
  emergency_opened: 'emergency_opened',
  emergency_reviewed: 'emergency_reviewed',
  handover_proposed: 'handover_proposed',
  handover_agreed: 'handover_agreed',
  expert_handed_back: 'expert_handed_back',
} as const;
