/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { TalkAgreement } from './talkAgreement';
import type { TalkAssessment } from './talkAssessment';
import type { TalkChoiceRequest } from './talkChoiceRequest';
import type { TalkConversation } from './talkConversation';
import type { TalkGoal } from './talkGoal';
import type { TalkNext } from './talkNext';
import type { TalkStepRequest } from './talkStepRequest';

export interface CloseTalkRequest {
  conversation: TalkConversation;
  /** @nullable */
  assessment?: TalkAssessment | null;
  /** @nullable */
  goal?: TalkGoal | null;
  /** @nullable */
  restGoalId?: string | null;
  /** @nullable */
  step?: TalkStepRequest | null;
  /** @nullable */
  agreement?: TalkAgreement | null;
  onCopy: boolean;
  /**
     * @maxLength 2000
     * @nullable
     */
  agreedText?: string | null;
  /** @nullable */
  next?: TalkNext | null;
  /** @maxItems 50 */
  choices?: TalkChoiceRequest[];
}
