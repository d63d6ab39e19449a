/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type TalkKitConversationKind = typeof TalkKitConversationKind[keyof typeof TalkKitConversationKind];


export const TalkKitConversationKind = {
  visit: 'visit',
  office: 'office',
  phone: 'phone',
  video: 'video',
  app: 'app',
} as const;
