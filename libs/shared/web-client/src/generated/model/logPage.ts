/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { LogLine } from './logLine';

export interface LogPage {
  from: string;
  until: string;
  items: LogLine[];
  /** @nullable */
  nextCursor: string | null;
}
