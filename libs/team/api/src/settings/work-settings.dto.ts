import {
  Flag,
  OptionalText,
  OptionalWholeNumber,
  ShowsFlag,
  ShowsId,
  ShowsNumber,
  ShowsText,
  WholeNumber,
} from '@ademruimte/api-platform';
import { bounds, limits } from '@ademruimte/contracts';

/** How a team agreed to work. */
export class WorkSettingsRequest {
  /** Days without a finished step or a talk after which somebody looks along. */
  @WholeNumber(bounds.stagnationDays) stagnationDays: number;
  /** How much work fits one person, from–to; both or neither. */
  @OptionalWholeNumber(bounds.caseloadBand) bandLow?: number | null;
  @OptionalWholeNumber(bounds.caseloadBand) bandHigh?: number | null;
  @OptionalText({ max: limits.sentence }) bandReason?: string | null;
  @WholeNumber(bounds.reviewMonths) reviewMonths: number;
  @WholeNumber(bounds.caseloadReviewWeeks) caseloadReviewWeeks: number;
  @WholeNumber(bounds.figuresThreshold) figuresThreshold: number;
  @Flag() approvalWanted: boolean;
}

/** How a team agreed to work, as who leads it sees it. */
export class WorkSettingsResponse {
  @ShowsId() teamId: string;
  @ShowsNumber() version: number;
  @ShowsText() name: string;
  @ShowsNumber() stagnationDays: number;
  @ShowsNumber({ nullable: true }) bandLow: number | null;
  @ShowsNumber({ nullable: true }) bandHigh: number | null;
  @ShowsText({ nullable: true }) bandReason: string | null;
  @ShowsNumber() reviewMonths: number;
  @ShowsNumber() caseloadReviewWeeks: number;
  @ShowsNumber() figuresThreshold: number;
  @ShowsFlag() approvalWanted: boolean;
}
