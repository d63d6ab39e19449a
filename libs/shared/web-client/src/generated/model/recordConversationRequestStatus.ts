/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type RecordConversationRequestStatus = typeof RecordConversationRequestStatus[keyof typeof RecordConversationRequestStatus] | null;


export const RecordConversationRequestStatus = {
  planned: 'planned',
  held: 'held',
} as const;
