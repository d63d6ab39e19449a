import {
  OneOf,
  OptionalId,
  OptionalOneOf,
  OptionalText,
  ShowsDay,
  ShowsFlag,
  ShowsId,
  ShowsMoment,
  ShowsNumber,
  ShowsOneOf,
  ShowsText,
  Text,
} from '@ademruimte/api-platform';
import {
  bounds,
  type CalendarDay,
  type EmergencyKind,
  emergencyKinds,
  type EmergencyVerdict,
  emergencyVerdicts,
  limits,
} from '@ademruimte/contracts';

/** Why a file cannot wait for who works with the client. */
export class EmergencyRequest {
  @OptionalId() id?: string | null;
  @OneOf(emergencyKinds) kind: EmergencyKind;
  @Text({ min: bounds.emergencyReasonMinimum, max: limits.emergencyReason }) reason: string;
}

/** What a colleague found of it. */
export class EmergencyReviewRequest {
  @OneOf(emergencyVerdicts) verdict: EmergencyVerdict;
  @OptionalText({ max: limits.emergencyReason }) words?: string | null;
}

/** Only what waits for a review, or everything there was. */
export const emergencyScopes = ['open', 'all'] as const;
/** One of the two. */
export type EmergencyScope = (typeof emergencyScopes)[number];

/** Which emergencies; left out, those that wait for a review. */
export class EmergenciesQuery {
  @OptionalOneOf(emergencyScopes) scope?: EmergencyScope | null;
}

/** An emergency for who reviews it: who, when and why; nothing of what stands in the file. */
export class EmergencyResponse {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsId() clientId: string;
  @ShowsText() clientReference: string;
  /** For a lead of the client's team alone. */
  @ShowsText({ nullable: true }) callName: string | null;
  @ShowsText() staffName: string;
  @ShowsOneOf(emergencyKinds) kind: EmergencyKind;
  @ShowsText() reason: string;
  @ShowsMoment() openedAt: string;
  @ShowsMoment() until: string;
  @ShowsFlag() isOpen: boolean;
  @ShowsDay() reviewBy: CalendarDay;
  @ShowsMoment({ nullable: true }) reviewedAt: string | null;
  @ShowsText({ nullable: true }) reviewerName: string | null;
  @ShowsOneOf(emergencyVerdicts, { nullable: true }) verdict: EmergencyVerdict | null;
  @ShowsText({ nullable: true }) words: string | null;
}
