/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { WentWellResponseKind } from './wentWellResponseKind';

export interface WentWellResponse {
  clientId: string;
  callName: string;
  kind: WentWellResponseKind;
  text: string;
  on: string;
}
