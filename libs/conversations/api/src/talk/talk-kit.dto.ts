import {
  Shows,
  ShowsDay,
  ShowsFlag,
  ShowsId,
  ShowsList,
  ShowsMoment,
  ShowsNumber,
  ShowsOneOf,
  ShowsText,
  ShowsTexts,
} from '@ademruimte/api-platform';
import { AssessmentRating, BridgeQuestion, BridgeTemplateResponse } from '@ademruimte/bridge-api';
import { UrgentNeedResponse } from '@ademruimte/clients-api';
import {
  type AssessmentKind,
  assessmentKinds,
  type CalendarDay,
  type ContactChannel,
  contactChannels,
  type ConversationKind,
  conversationKinds,
  type FormOfAddress,
  formsOfAddress,
} from '@ademruimte/contracts';

/** A step that is still to do. */
export class TalkKitStep {
  @ShowsId() id: string;
  @ShowsText() text: string;
  @ShowsDay() dueOn: CalendarDay;
}

/** A goal the client works on now. */
export class TalkKitGoal {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsText() title: string;
  @ShowsId() lifeDomainId: string;
  /** Whether it is on anything printed only after the client says so. */
  @ShowsFlag() sensitive: boolean;
  /** In the order of their days. */
  @ShowsList(() => TalkKitStep) openSteps: TalkKitStep[];
}

/** An appointment that still stands. */
export class TalkKitConversation {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsMoment() startsAt: string;
  @ShowsOneOf(conversationKinds) kind: ConversationKind;
  @ShowsText({ nullable: true }) place: string | null;
}

/** An assessment somebody began and did not finish; what is said in the talk joins it. */
export class TalkKitAssessment {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsText({ nullable: true }) startedByName: string | null;
  /** What the client pointed at; no own words, and never what the worker thinks. */
  @ShowsList(() => AssessmentRating) ratings: AssessmentRating[];
}

/** How the client can be reached, without the number or the address. */
export class TalkKitContact {
  @ShowsOneOf(contactChannels, { nullable: true }) channel: ContactChannel | null;
  @ShowsFlag() hasPhone: boolean;
  @ShowsFlag() hasEmail: boolean;
}

/** All a talk needs, with or without a network: nothing of other people, and no note. */
export class TalkKit {
  @ShowsId() clientId: string;
  @ShowsText() callName: string;
  @ShowsOneOf(formsOfAddress) formOfAddress: FormOfAddress;
  @ShowsText({ nullable: true }) language: string | null;
  @ShowsFlag() interpreter: boolean;
  @ShowsDay() today: CalendarDay;
  @ShowsMoment() serverNow: string;
  /** Who holds the talk. */
  @ShowsText() staffName: string;
  @ShowsText() teamName: string;
  @ShowsText({ nullable: true }) teamPhone: string | null;
  /** The version of the bridge in use, or the one of an assessment under way. */
  @Shows(() => BridgeTemplateResponse) template: BridgeTemplateResponse;
  @ShowsNumber() maxActiveGoals: number;
  @ShowsNumber() maxDomains: number;
  @ShowsList(() => BridgeQuestion) opening: BridgeQuestion[];
  @ShowsList(() => BridgeQuestion) closing: BridgeQuestion[];
  @Shows(() => BridgeQuestion) stressExplained: BridgeQuestion;
  @ShowsText() period: string;
  @ShowsList(() => TalkKitGoal) activeGoals: TalkKitGoal[];
  @ShowsTexts() strengths: string[];
  @ShowsText({ nullable: true }) lastAgreed: string | null;
  @Shows(() => TalkKitConversation, { nullable: true })
  plannedConversation: TalkKitConversation | null;
  @Shows(() => TalkKitConversation, { nullable: true })
  nextConversation: TalkKitConversation | null;
  @ShowsOneOf(assessmentKinds) assessmentKind: AssessmentKind;
  @Shows(() => TalkKitAssessment, { nullable: true }) draftAssessment: TalkKitAssessment | null;
  @Shows(() => TalkKitContact) contact: TalkKitContact;
  /** What cannot wait, the soonest day first. */
  @ShowsList(() => UrgentNeedResponse) urgentNeeds: UrgentNeedResponse[];
}
