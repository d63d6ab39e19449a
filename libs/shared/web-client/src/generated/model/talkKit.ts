/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { BridgeQuestion } from './bridgeQuestion';
import type { BridgeTemplateResponse } from './bridgeTemplateResponse';
import type { TalkKitAssessment } from './talkKitAssessment';
import type { TalkKitAssessmentKind } from './talkKitAssessmentKind';
import type { TalkKitContact } from './talkKitContact';
import type { TalkKitConversation } from './talkKitConversation';
import type { TalkKitFormOfAddress } from './talkKitFormOfAddress';
import type { TalkKitGoal } from './talkKitGoal';
import type { UrgentNeedResponse } from './urgentNeedResponse';

export interface TalkKit {
  clientId: string;
  callName: string;
  formOfAddress: TalkKitFormOfAddress;
  /** @nullable */
  language: string | null;
  interpreter: boolean;
  today: string;
  serverNow: string;
  staffName: string;
  teamName: string;
  /** @nullable */
  teamPhone: string | null;
  template: BridgeTemplateResponse;
  maxActiveGoals: number;
  maxDomains: number;
  opening: BridgeQuestion[];
  closing: BridgeQuestion[];
  stressExplained: BridgeQuestion;
  period: string;
  activeGoals: TalkKitGoal[];
  strengths: string[];
  /** @nullable */
  lastAgreed: string | null;
  /** @nullable */
  plannedConversation: TalkKitConversation | null;
  /** @nullable */
  nextConversation: TalkKitConversation | null;
  assessmentKind: TalkKitAssessmentKind;
  /** @nullable */
  draftAssessment: TalkKitAssessment | null;
  contact: TalkKitContact;
  urgentNeeds: UrgentNeedResponse[];
}
