/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type RecordConversationRequestKind = typeof RecordConversationRequestKind[keyof typeof RecordConversationRequestKind];


export const RecordConversationRequestKind = {
  visit: 'visit',
  office: 'office',
  phone: 'phone',
  video: 'video',
  app: 'app',
} as const;
