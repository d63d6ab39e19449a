/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ListEmergenciesScope } from './listEmergenciesScope';

export type ListEmergenciesParams = {
/**
 * @nullable
 */
scope?: ListEmergenciesScope;
};
