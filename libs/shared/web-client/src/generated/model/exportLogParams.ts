/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ExportLogKind } from './exportLogKind';

export type ExportLogParams = {
/**
 * @nullable
 */
from?: string | null;
/**
 * @nullable
 */
until?: string | null;
/**
 * @nullable
 */
staffMemberId?: string | null;
/**
 * @nullable
 */
clientId?: string | null;
/**
 * @nullable
 */
kind?: ExportLogKind;
};
