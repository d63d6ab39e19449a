/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { FinishTalkRequestNextKind } from './finishTalkRequestNextKind';
import type { NoteWords } from './noteWords';
import type { RatingRequest } from './ratingRequest';
import type { RecognitionWords } from './recognitionWords';
import type { WorkerTaskRequest } from './workerTaskRequest';

export interface FinishTalkRequest {
  nextContactOn: string;
  /** @nullable */
  nextTime?: string | null;
  /** @nullable */
  nextKind?: FinishTalkRequestNextKind;
  /**
     * @maxLength 200
     * @nullable
     */
  nextPlace?: string | null;
  /** @nullable */
  note?: NoteWords | null;
  /** @maxItems 100 */
  ratings?: RatingRequest[];
  /** @maxItems 3 */
  tasks?: WorkerTaskRequest[];
  /** @nullable */
  recognition?: RecognitionWords | null;
}
