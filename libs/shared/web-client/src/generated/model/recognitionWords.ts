/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { RecognitionWordsKind } from './recognitionWordsKind';

export interface RecognitionWords {
  /**
     * @minLength 1
     * @maxLength 300
     */
  text: string;
  kind: RecognitionWordsKind;
}
