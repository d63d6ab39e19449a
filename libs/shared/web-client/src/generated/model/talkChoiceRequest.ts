/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { TalkChoiceRequestKeep } from './talkChoiceRequestKeep';

export interface TalkChoiceRequest {
  /**
     * @minLength 1
     * @maxLength 200
     */
  field: string;
  keep: TalkChoiceRequestKeep;
  /**
     * @maxLength 2300
     * @nullable
     */
  theirs?: string | null;
}
