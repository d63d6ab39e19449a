/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { TalkAfterResponse } from './talkAfterResponse';
import type { TalkAssessmentResponse } from './talkAssessmentResponse';
import type { TalkChoiceResponse } from './talkChoiceResponse';
import type { TalkGoalResponse } from './talkGoalResponse';
import type { TalkNextResponse } from './talkNextResponse';
import type { TalkStepResponse } from './talkStepResponse';

export interface TalkResponse {
  conversationId: string;
  version: number;
  heldOn: string;
  staffName: string;
  /** @nullable */
  assessment: TalkAssessmentResponse | null;
  /** @nullable */
  goal: TalkGoalResponse | null;
  /** @nullable */
  step: TalkStepResponse | null;
  /** @nullable */
  agreedVersion: number | null;
  onCopy: boolean;
  /** @nullable */
  next: TalkNextResponse | null;
  /** @nullable */
  after: TalkAfterResponse | null;
  choices: TalkChoiceResponse[];
}
