/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ConversationResponseStatus = typeof ConversationResponseStatus[keyof typeof ConversationResponseStatus];


export const ConversationResponseStatus = {
  planned: 'planned',
  held: 'held',
  missed: 'missed',
  moved: 'moved',
} as const;
