/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ConversationResponseKind = typeof ConversationResponseKind[keyof typeof ConversationResponseKind];


export const ConversationResponseKind = {
  visit: 'visit',
  office: 'office',
  phone: 'phone',
  video: 'video',
  app: 'app',
} as const;
