/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type MissConversationRequestBarriersItem = typeof MissConversationRequestBarriersItem[keyof typeof MissConversationRequestBarriersItem];


export const MissConversationRequestBarriersItem = {
  transport: 'transport',
  childcare: 'childcare',
  phone_credit: 'phone_credit',
  health: 'health',
  other: 'other',
} as const;
