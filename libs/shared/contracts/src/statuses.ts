/** The closed lists of the domain. Dutch labels live in the web; these are what is stored. */
export const roles = [
  'caseworker',
  'experience_expert',
  'team_lead',
  'policy_officer',
  'privacy_officer',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

export const clientStatuses = ['active', 'paused', 'closed', 'anonymised'] as const;
export type ClientStatus = (typeof clientStatuses)[number];

export const formsOfAddress = ['je', 'u'] as const;
export type FormOfAddress = (typeof formsOfAddress)[number];

export const contactChannels = ['phone', 'sms', 'email', 'letter', 'app', 'visit'] as const;
export type ContactChannel = (typeof contactChannels)[number];

export const householdRoles = ['parent', 'partner', 'child', 'other'] as const;
export type HouseholdRole = (typeof householdRoles)[number];

export const trajectoryStatuses = ['active', 'paused', 'closed'] as const;
export type TrajectoryStatus = (typeof trajectoryStatuses)[number];

/** How a spell of support ended; about the work that was done, never a mark for the person. */
export const trajectoryOutcomes = [
  'goals_reached',
  'continues_alone',
  'continues_elsewhere',
  'moved_away',
  'stopped_by_client',
  'out_of_reach',
  'deceased',
] as const;
export type TrajectoryOutcome = (typeof trajectoryOutcomes)[number];

export const assignmentKinds = [
  'lead_worker',
  'co_worker',
  'stand_in',
  'experience_expert',
] as const;
export type AssignmentKind = (typeof assignmentKinds)[number];

/** Why somebody stands in; never more than that, for it is about a colleague. */
export const standInReasons = ['leave', 'away', 'between_leads', 'extra_hands'] as const;
export type StandInReason = (typeof standInReasons)[number];

export const templateStatuses = ['draft', 'published', 'retired'] as const;
export type TemplateStatus = (typeof templateStatuses)[number];

export const assessmentKinds = ['intake', 'progress', 'exit'] as const;
export type AssessmentKind = (typeof assessmentKinds)[number];

export const assessmentStatuses = ['draft', 'final'] as const;
export type AssessmentStatus = (typeof assessmentStatuses)[number];

export const raters = ['client', 'worker'] as const;
export type Rater = (typeof raters)[number];

/** Why a domain has no level. Only the worker may say `not_needed`, only the client `not_now`. */
export const noLevelReasons = ['not_now', 'not_applicable', 'not_needed'] as const;
export type NoLevelReason = (typeof noLevelReasons)[number];

export const planStatuses = ['draft', 'agreed', 'ended'] as const;
export type PlanStatus = (typeof planStatuses)[number];

export const goalStatuses = ['active', 'paused', 'reached', 'changed', 'let_go'] as const;
export type GoalStatus = (typeof goalStatuses)[number];

/** What can come of a goal; each is a good ending. */
export const goalOutcomes = ['reached', 'changed', 'let_go'] as const;
export type GoalOutcome = (typeof goalOutcomes)[number];

export const stepStatuses = ['open', 'done', 'replanned', 'dropped'] as const;
export type StepStatus = (typeof stepStatuses)[number];

/** A step that is planned on another day is still to do, exactly as one that never moved. */
export const stepStatusesToDo: readonly StepStatus[] = ['open', 'replanned'];

export const stepEventKinds = ['planned', 'replanned', 'done', 'dropped', 'reopened'] as const;
export type StepEventKind = (typeof stepEventKinds)[number];

export const stepOwners = ['client', 'worker', 'other'] as const;
export type StepOwner = (typeof stepOwners)[number];

export const agreementWays = ['on_paper', 'on_tablet', 'spoken'] as const;
export type AgreementWay = (typeof agreementWays)[number];

export const recognitionKinds = ['word', 'card', 'small_gift'] as const;
export type RecognitionKind = (typeof recognitionKinds)[number];

/** Where a talk and a colleague say something else about the same: which of the two a person keeps. */
export const talkKeeps = ['mine', 'theirs'] as const;
export type TalkKeep = (typeof talkKeeps)[number];

export const conversationKinds = ['visit', 'office', 'phone', 'video', 'app'] as const;
export type ConversationKind = (typeof conversationKinds)[number];

export const conversationStatuses = ['planned', 'held', 'missed', 'moved'] as const;
export type ConversationStatus = (typeof conversationStatuses)[number];

/** What stood in the way of an appointment; said by the client, or nobody asked. */
export const missedBarriers = [
  'transport',
  'childcare',
  'phone_credit',
  'health',
  'other',
] as const;
export type MissedBarrier = (typeof missedBarriers)[number];

export const noteVisibilities = [
  'team',
  'care_team',
  'shared_with_expert',
  'confidential',
] as const;
export type NoteVisibility = (typeof noteVisibilities)[number];

/** Why a team lead reads the notes of a file today. */
export const notePurposes = ['caseload_talk', 'stand_in', 'complaint', 'quality'] as const;
export type NotePurpose = (typeof notePurposes)[number];

/** What kind of emergency lets somebody read a file that is not theirs. */
export const emergencyKinds = ['safety', 'health', 'child', 'other'] as const;
export type EmergencyKind = (typeof emergencyKinds)[number];

/** What a colleague found of an emergency afterwards. */
export const emergencyVerdicts = ['justified', 'not_justified'] as const;
export type EmergencyVerdict = (typeof emergencyVerdicts)[number];

/** Where the handing over of a client stands. */
export const handoverStates = ['proposed', 'agreed', 'declined', 'withdrawn'] as const;
export type HandoverState = (typeof handoverStates)[number];

/** What somebody is told of on their first page; never with a word of content. */
export const noticeKinds = [
  'emergency_opened',
  'emergency_reviewed',
  'handover_proposed',
  'handover_agreed',
  'handover_declined',
  'handover_withdrawn',
  'expert_handed_back',
  'note_thanked',
  'reminder_not_sent',
  'review_asked',
  'review_approved',
  'review_returned',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What kind of thing works against people, as somebody who reports it would say. */
export const bottleneckThemes = [
  'waiting',
  'letters_and_forms',
  'rules',
  'between_desks',
  'money',
  'being_heard',
  'other',
] as const;
export type BottleneckTheme = (typeof bottleneckThemes)[number];

/** With whom a client can share: an experience expert, somebody who helps, an organisation. */
export const sharingPartners = ['staff', 'helper', 'organisation'] as const;
export type SharingPartner = (typeof sharingPartners)[number];

/** What a client can agree to share, besides parts of life. */
export const sharedParts = ['phone', 'address', 'plan', 'bridge', 'appointments'] as const;
export type SharedPart = (typeof sharedParts)[number];

/** What the system opens for an experience expert, part by part, above what they always see. */
export const grantedParts = ['phone', 'address', 'life_domain'] as const;
export type GrantedPart = (typeof grantedParts)[number];

/** What became of asking an experience expert; nobody is asked why they hand one back. */
export const invitationStates = ['open', 'accepted', 'handed_back', 'withdrawn'] as const;
export type InvitationState = (typeof invitationStates)[number];

/** How a client heard who may come to work along. */
export const tellingWays = ['in_person', 'by_phone', 'otherwise'] as const;
export type TellingWay = (typeof tellingWays)[number];
