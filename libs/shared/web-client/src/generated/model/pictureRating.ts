/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { PictureRatingReason } from './pictureRatingReason';

export interface PictureRating {
  /** @nullable */
  level: number | null;
  /** @nullable */
  sentence: string | null;
  /** @nullable */
  reason: PictureRatingReason;
  /** @nullable */
  ownWords: string | null;
  wordsClosed: boolean;
}
