/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ReadFiguresScope } from './readFiguresScope';

export type ReadFiguresParams = {
scope: ReadFiguresScope;
/**
 * @minLength 1
 * @maxLength 7
 */
quarter: string;
};
