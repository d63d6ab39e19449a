/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { TalkChoiceResponseKept } from './talkChoiceResponseKept';

export interface TalkChoiceResponse {
  field: string;
  /** @nullable */
  about: string | null;
  /** @nullable */
  mine: string | null;
  /** @nullable */
  theirs: string | null;
  kept: TalkChoiceResponseKept;
  staffName: string;
  at: string;
}
