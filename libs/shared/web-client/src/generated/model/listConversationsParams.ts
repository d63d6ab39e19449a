/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ListConversationsParams = {
/**
 * @nullable
 */
cursor?: string | null;
};
