/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ExportFiguresScope } from './exportFiguresScope';

export type ExportFiguresParams = {
scope: ExportFiguresScope;
/**
 * @minLength 1
 * @maxLength 7
 */
quarter: string;
};
