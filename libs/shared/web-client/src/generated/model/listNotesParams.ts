/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ListNotesScope } from './listNotesScope';

export type ListNotesParams = {
/**
 * @nullable
 */
scope?: ListNotesScope;
/**
 * @nullable
 */
cursor?: string | null;
};
