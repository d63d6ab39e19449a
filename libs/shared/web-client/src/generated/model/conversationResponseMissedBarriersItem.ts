/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ConversationResponseMissedBarriersItem = typeof ConversationResponseMissedBarriersItem[keyof typeof ConversationResponseMissedBarriersItem];


export const ConversationResponseMissedBarriersItem = {
  transport: 'transport',
  childcare: 'childcare',
  phone_credit: 'phone_credit',
  health: 'health',
  other: 'other',
} as const;
