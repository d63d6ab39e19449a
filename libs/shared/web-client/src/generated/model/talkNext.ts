/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { TalkNextKind } from './talkNextKind';

export interface TalkNext {
  day: string;
  /** @nullable */
  time?: string | null;
  /** @nullable */
  kind?: TalkNextKind;
  /**
     * @maxLength 200
     * @nullable
     */
  place?: string | null;
}
