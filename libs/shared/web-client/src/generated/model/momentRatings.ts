/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { PictureRating } from './pictureRating';

export interface MomentRatings {
  /** @nullable */
  client: PictureRating | null;
  /** @nullable */
  worker: PictureRating | null;
}
