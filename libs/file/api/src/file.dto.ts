import {
  Id,
  Shows,
  ShowsDay,
  ShowsFlag,
  ShowsId,
  ShowsList,
  ShowsListOf,
  ShowsMoment,
  ShowsNumber,
  ShowsOneOf,
  ShowsText,
  ShowsTexts,
} from '@ademruimte/api-platform';
import { BridgeResponse } from '@ademruimte/bridge-api';
import { UrgentNeedResponse } from '@ademruimte/clients-api';
import {
  type CalendarDay,
  type ClientStatus,
  clientStatuses,
  type ContactChannel,
  contactChannels,
  type ConversationKind,
  conversationKinds,
  type FormOfAddress,
  formsOfAddress,
  type Permission,
  permissions,
  type Relation,
  relations,
  type TrajectoryStatus,
  trajectoryStatuses,
} from '@ademruimte/contracts';
import { GoalResponse, PlanResponse, StepResponse } from '@ademruimte/plan-api';

/** What stands in the timeline of a file. */
export const timelineKinds = [
  'conversation_held',
  'conversation_missed',
  'step_done',
  'step_replanned',
  'recognition',
  'milestone',
  'goal_ended',
  'plan_agreed',
  'looked_back',
  'assessment',
  'trajectory_started',
  'trajectory_closed',
  'urgent_recorded',
  'urgent_handled',
] as const;
/** One of the kinds of lines in a timeline. */
export type TimelineKind = (typeof timelineKinds)[number];

/** Who it is and how to reach them; what the reader may not know is null. */
export class FileClient {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsText() callName: string;
  @ShowsText() fullName: string;
  @ShowsText() initials: string;
  @ShowsOneOf(formsOfAddress) formOfAddress: FormOfAddress;
  @ShowsText({ nullable: true }) language: string | null;
  @ShowsFlag() interpreter: boolean;
  @ShowsOneOf(contactChannels, { nullable: true }) channel: ContactChannel | null;
  @ShowsText({ nullable: true }) phone: string | null;
  /** Only for an experience expert it was shared with; others read it in the personal data. */
  @ShowsText({ nullable: true }) address: string | null;
  @ShowsText({ nullable: true }) email: string | null;
  @ShowsText({ nullable: true }) bestTime: string | null;
  @ShowsTexts() safeContactRules: string[];
  @ShowsFlag() secretAddress: boolean;
  @ShowsOneOf(clientStatuses) status: ClientStatus;
}

/** The first thing to do. */
export class FileNextStep extends StepResponse {
  @ShowsText() goalTitle: string;
}

/** The next appointment. */
export class FileAppointment {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsOneOf(conversationKinds) kind: ConversationKind;
  @ShowsMoment() startsAt: string;
  @ShowsNumber({ nullable: true }) durationMinutes: number | null;
  @ShowsText({ nullable: true }) place: string | null;
  @ShowsFlag() interpreter: boolean;
}

/** Something somebody can build on. */
export class FileStrength {
  @ShowsId() id: string;
  @ShowsText() text: string;
}

/** Somebody who helps: a colleague with a part in the work, or somebody outside the team. */
export class FileHelper {
  @ShowsOneOf(['staff', 'helper']) kind: 'staff' | 'helper';
  @ShowsText() name: string;
  /** The kind of assignment of a colleague, else the helper's role in their own words. */
  @ShowsText() role: string;
  @ShowsText({ nullable: true }) organisationName: string | null;
}

/** Something that happened. */
export class FileEvent {
  @ShowsMoment() at: string;
  @ShowsOneOf(timelineKinds) kind: TimelineKind;
  @ShowsText({ nullable: true }) text: string | null;
  /** The colleague who did or said it, where that matters. */
  @ShowsText({ nullable: true }) by: string | null;
}

/** When the plan was agreed last. */
export class FileAgreement {
  @ShowsDay() agreedOn: CalendarDay;
  /** Never said to who sees only what is shared: what changed may be what they do not see. */
  @ShowsFlag() changedSince: boolean;
}

/** The spell of support that runs, or the last one. */
export class FileTrajectory {
  @ShowsId() id: string;
  @ShowsOneOf(trajectoryStatuses) status: TrajectoryStatus;
  @ShowsDay() startedOn: CalendarDay;
  @ShowsDay() noticeGivenOn: CalendarDay;
}

/** What opened the file for an hour, for who may otherwise not read it. */
export class FileEmergency {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsMoment() until: string;
}

/** What the reader has to know of a client who was handed over to them. */
export class FileHandover {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsText() fromName: string;
  @ShowsDay() onDay: CalendarDay;
  @ShowsText() summary: string;
}

/** The first page of a client's file, as far as the reader may see it. */
export class FileResponse {
  @Shows(() => FileClient) client: FileClient;
  /** The strongest relation of the reader with the client. */
  @ShowsOneOf(relations) relation: Relation;
  @ShowsListOf(permissions) may: Permission[];
  /** Until the reader has read it. */
  @Shows(() => FileHandover, { nullable: true }) handover: FileHandover | null;
  /** Null, unless only an emergency lets the reader in. */
  @Shows(() => FileEmergency, { nullable: true }) emergency: FileEmergency | null;
  @Shows(() => FileNextStep, { nullable: true }) nextStep: FileNextStep | null;
  @Shows(() => FileAppointment, { nullable: true }) nextConversation: FileAppointment | null;
  /** What was agreed the last time. */
  @ShowsText({ nullable: true }) lastAgreed: string | null;
  /** What cannot wait and is still open, the soonest day first. */
  @ShowsList(() => UrgentNeedResponse) urgentNeeds: UrgentNeedResponse[];
  @ShowsList(() => FileStrength) strengths: FileStrength[];
  /** Null for who sees only what is shared. */
  @Shows(() => BridgeResponse, { nullable: true }) bridge: BridgeResponse | null;
  /** Active and resting goals with all their steps but the dropped ones. */
  @ShowsList(() => GoalResponse) goals: GoalResponse[];
  /** Null as long as nobody agreed the plan. */
  @Shows(() => FileAgreement, { nullable: true }) agreement: FileAgreement | null;
  @ShowsList(() => FileHelper) helpers: FileHelper[];
  /** The newest lines first. */
  @ShowsList(() => FileEvent) timeline: FileEvent[];
  /** Whether somebody lives in a household we know. */
  @ShowsFlag() household: boolean;
  /** Whether the reader has a talk with this client that is not finished. */
  @ShowsFlag() talkUnderWay: boolean;
  @Shows(() => FileTrajectory, { nullable: true }) trajectory: FileTrajectory | null;
}

/** What an experience expert would read of a client: the very answers they would get. */
export class ExpertView {
  @Shows(() => FileResponse) file: FileResponse;
  @Shows(() => PlanResponse) plan: PlanResponse;
}

/** Through whose eyes somebody looks. */
export class ExpertViewQuery {
  @Id() staffMemberId: string;
}
