import {
  OptionalId,
  Shows,
  ShowsDay,
  ShowsFlag,
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
  type CalendarDay,
  type NoLevelReason,
  noLevelReasons,
  type Rater,
  raters,
} from '@ademruimte/contracts';

/** Which two moments to lay over each other; left out, the newest and the one before it. */
export class BridgeMomentsQuery {
  @OptionalId() now?: string | null;
  @OptionalId() then?: string | null;
}

/** The version of the bridge the picture is drawn with. */
export class BridgeTemplateReference {
  @ShowsId() id: string;
  @ShowsNumber() number: number;
}

/** A moment along the bridge. */
export class BridgeMoment {
  @ShowsId() id: string;
  @ShowsDay() heldOn: CalendarDay;
  @ShowsOneOf(assessmentKinds) kind: AssessmentKind;
  @ShowsOneOf(assessmentStatuses) status: AssessmentStatus;
}

/** The assessment that is being filled in. */
export class BridgeDraft {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
}

/** What one of the two said about a domain: a level with its sentence, or a reason for none. */
export class PictureRating {
  @ShowsNumber({ nullable: true }) level: number | null;
  @ShowsText({ nullable: true }) sentence: string | null;
  @ShowsOneOf(noLevelReasons, { nullable: true }) reason: NoLevelReason | null;
  /** Null when nothing was said, and when it is closed. */
  @ShowsText({ nullable: true }) ownWords: string | null;
  /** Own words in a sensitive part of life: opening them is written down. */
  @ShowsFlag() wordsClosed: boolean;
}

/** Both ratings of a domain at one moment; null is: not talked about. */
export class MomentRatings {
  @Shows(() => PictureRating, { nullable: true }) client: PictureRating | null;
  @Shows(() => PictureRating, { nullable: true }) worker: PictureRating | null;
}

/** A life domain now and then. */
export class BridgePictureDomain {
  @ShowsText() code: string;
  @ShowsId() lifeDomainId: string;
  @ShowsText() title: string;
  @ShowsFlag() sensitive: boolean;
  @Shows(() => MomentRatings) now: MomentRatings;
  @Shows(() => MomentRatings) then: MomentRatings;
}

/** A pillar of the picture. */
export class BridgePicturePillar {
  @ShowsText() code: string;
  @ShowsText() title: string;
  @ShowsList(() => BridgePictureDomain) domains: BridgePictureDomain[];
}

/** How many domains changed, out of the `n` that carry a level at both moments. */
export class BridgeChange {
  @ShowsNumber() up: number;
  @ShowsNumber() same: number;
  @ShowsNumber() down: number;
  @ShowsNumber() n: number;
}

/** The change by each rater apart. */
export class BridgeChanges {
  @Shows(() => BridgeChange) client: BridgeChange;
  @Shows(() => BridgeChange) worker: BridgeChange;
}

/** Something reached, a flag on the road. */
export class BridgeMilestone {
  @ShowsText() text: string;
  @ShowsDay() reachedOn: CalendarDay;
}

/** The bridge of one client: the picture, its two moments and what changed between them. */
export class BridgeResponse {
  @Shows(() => BridgeTemplateReference, { nullable: true })
  template: BridgeTemplateReference | null;
  @Shows(() => BridgeMoment, { nullable: true }) now: BridgeMoment | null;
  @Shows(() => BridgeMoment, { nullable: true }) then: BridgeMoment | null;
  /** All finished moments, newest first. */
  @ShowsList(() => BridgeMoment) moments: BridgeMoment[];
  /** The day the next measurement is due; may have passed. */
  @ShowsDay({ nullable: true }) nextDueOn: CalendarDay | null;
  @Shows(() => BridgeDraft, { nullable: true }) draft: BridgeDraft | null;
  @ShowsList(() => BridgePicturePillar) pillars: BridgePicturePillar[];
  @Shows(() => BridgeChanges) change: BridgeChanges;
  @ShowsList(() => BridgeMilestone) milestones: BridgeMilestone[];
}

/** What one rater said about a domain at one moment. */
export class DomainHistoryEntry {
  @ShowsId() assessmentId: string;
  @ShowsDay() heldOn: CalendarDay;
  @ShowsOneOf(assessmentKinds) kind: AssessmentKind;
  @ShowsOneOf(raters) ratedBy: Rater;
  @ShowsNumber({ nullable: true }) level: number | null;
  @ShowsText({ nullable: true }) sentence: string | null;
  @ShowsOneOf(noLevelReasons, { nullable: true }) reason: NoLevelReason | null;
  @ShowsText({ nullable: true }) ownWords: string | null;
  @ShowsFlag() wordsClosed: boolean;
  /** The version of the bridge it was said along. */
  @ShowsNumber() templateNumber: number;
}

/** A life domain of one client through time, newest first. */
export class DomainHistory {
  @ShowsText() code: string;
  @ShowsText() title: string;
  @ShowsList(() => DomainHistoryEntry) entries: DomainHistoryEntry[];
}

/** The own words about one life domain at one moment, after the click that opened them. */
export class RevealedWords {
  @ShowsText({ nullable: true }) client: string | null;
  @ShowsText({ nullable: true }) worker: string | null;
}
