/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type GetBridgeParams = {
/**
 * @nullable
 */
now?: string | null;
/**
 * @nullable
 */
then?: string | null;
};
