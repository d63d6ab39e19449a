/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { SkippedClientResponseWhy } from './skippedClientResponseWhy';

export interface SkippedClientResponse {
  clientId: string;
  callName: string;
  why: SkippedClientResponseWhy;
}
