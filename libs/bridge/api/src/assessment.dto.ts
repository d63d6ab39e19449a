import {
  Day,
  Id,
  ListOf,
  OneOf,
  OptionalId,
  OptionalOneOf,
  OptionalText,
  OptionalWholeNumber,
  ShowsDay,
  ShowsId,
  ShowsList,
  ShowsNumber,
  ShowsOneOf,
  ShowsText,
} from '@ademruimte/api-platform';
import {
  type AssessmentKind,
  assessmentKinds,
  type AssessmentStatus,
  assessmentStatuses,
  bounds,
  type CalendarDay,
  limits,
  type NoLevelReason,
  noLevelReasons,
  type Rater,
  raters,
} from '@ademruimte/contracts';
import type { AssessmentView } from './assessment.entity';
import type { SaidRating } from './said-rating';

const MOST_RATINGS = 100;

/** What kind of moment along the bridge it is, and when people talked. */
export class DescribeAssessmentRequest {
  @OneOf(assessmentKinds) kind: AssessmentKind;
  /** The day of the talk; not later than today. */
  @Day() heldOn: CalendarDay;
}

/** Beginning a moment along the bridge. */
export class StartAssessmentRequest extends DescribeAssessmentRequest {
  @OptionalId() id?: string | null;
}

/** What one of the two says about one life domain: a level, or a reason for none. */
export class RatingRequest {
  @Id() lifeDomainId: string;
  @OneOf(raters) ratedBy: Rater;
  @OptionalWholeNumber(bounds.levels) level?: number | null;
  @OptionalOneOf(noLevelReasons) reason?: NoLevelReason | null;
  @OptionalText({ max: limits.ownWords }) ownWords?: string | null;

  /** As the assessment takes it: absent is none, and an id is written in one way. */
  static said({ lifeDomainId, ratedBy, level, reason, ownWords }: RatingRequest): SaidRating {
    return {
      lifeDomainId: lifeDomainId.toLowerCase(),
      ratedBy,
      level: level ?? null,
      reason: reason ?? null,
      ownWords: ownWords ?? null,
    };
  }
}

/** Everything said until now; what is not in the list was not talked about. */
export class RateAssessmentRequest {
  @ListOf(() => RatingRequest, { max: MOST_RATINGS }) ratings: RatingRequest[];
}

/** A rating as it was recorded. */
export class AssessmentRating {
  @ShowsId() lifeDomainId: string;
  @ShowsOneOf(raters) ratedBy: Rater;
  @ShowsNumber({ nullable: true }) level: number | null;
  @ShowsOneOf(noLevelReasons, { nullable: true }) reason: NoLevelReason | null;
  @ShowsText({ nullable: true }) ownWords: string | null;
}

/** One moment along one version of the bridge. */
export class AssessmentResponse implements AssessmentView {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsOneOf(assessmentKinds) kind: AssessmentKind;
  @ShowsOneOf(assessmentStatuses) status: AssessmentStatus;
  @ShowsDay() heldOn: CalendarDay;
  @ShowsId() templateId: string;
  @ShowsList(() => AssessmentRating) ratings: AssessmentRating[];
}
