/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type TalkConversationKind = typeof TalkConversationKind[keyof typeof TalkConversationKind];


export const TalkConversationKind = {
  visit: 'visit',
  office: 'office',
  phone: 'phone',
  video: 'video',
  app: 'app',
} as const;
