/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ListRemindersScope } from './listRemindersScope';

export type ListRemindersParams = {
/**
 * @nullable
 */
scope?: ListRemindersScope;
};
