/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { PrintTalkCopyOnCopy } from './printTalkCopyOnCopy';
import type { PrintTalkCopySize } from './printTalkCopySize';

export type PrintTalkCopyParams = {
/**
 * @nullable
 */
size?: PrintTalkCopySize;
/**
 * @nullable
 */
onCopy?: PrintTalkCopyOnCopy;
};
