/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { BottleneckResponse } from './bottleneckResponse';

export interface BottleneckListResponse {
  items: BottleneckResponse[];
  /** @nullable */
  nextCursor: string | null;
}
