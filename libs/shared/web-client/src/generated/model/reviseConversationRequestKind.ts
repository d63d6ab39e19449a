/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ReviseConversationRequestKind = typeof ReviseConversationRequestKind[keyof typeof ReviseConversationRequestKind];


export const ReviseConversationRequestKind = {
  visit: 'visit',
  office: 'office',
  phone: 'phone',
  video: 'video',
  app: 'app',
} as const;
