/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { NotedCauseResponseCause } from './notedCauseResponseCause';

export interface NotedCauseResponse {
  id: string;
  version: number;
  cause: NotedCauseResponseCause;
  /** @nullable */
  words: string | null;
  notedOn: string;
  notedByName: string;
  /** @nullable */
  hiddenUntil: string | null;
}
