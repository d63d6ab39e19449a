/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { GetTeamWorkScope } from './getTeamWorkScope';

export type GetTeamWorkParams = {
/**
 * @nullable
 */
scope?: GetTeamWorkScope;
/**
 * @nullable
 */
teamId?: string | null;
};
