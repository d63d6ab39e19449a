/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ListBottlenecksParams = {
/**
 * @nullable
 */
cursor?: string | null;
};
