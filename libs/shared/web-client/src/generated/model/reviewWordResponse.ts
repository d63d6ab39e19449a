/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ReviewWordResponseKind } from './reviewWordResponseKind';

export interface ReviewWordResponse {
  kind: ReviewWordResponseKind;
  /** @nullable */
  words: string | null;
  byName: string;
  saidAt: string;
}
