/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ReadLogKind } from './readLogKind';

export type ReadLogParams = {
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
kind?: ReadLogKind;
/**
 * @maxLength 80
 * @nullable
 */
cursor?: string | null;
};
