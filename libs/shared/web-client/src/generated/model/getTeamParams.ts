/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type GetTeamParams = {
/**
 * @nullable
 */
teamId?: string | null;
};
