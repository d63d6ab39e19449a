/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ListClientsScope } from './listClientsScope';
import type { ListClientsStatus } from './listClientsStatus';

export type ListClientsParams = {
/**
 * @nullable
 */
scope?: ListClientsScope;
/**
 * @nullable
 */
status?: ListClientsStatus;
/**
 * @nullable
 */
cursor?: string | null;
};
