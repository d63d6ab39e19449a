import {
  Id,
  OneOf,
  OptionalDay,
  OptionalFlag,
  OptionalId,
  OptionalText,
  ShowsDay,
  ShowsFlag,
  ShowsId,
  ShowsNumber,
  ShowsOneOf,
  ShowsText,
  WholeNumber,
} from '@ademruimte/api-platform';
import {
  type AftercareMonths,
  type AftercareWay,
  aftercareWays,
  type CalendarDay,
  limits,
} from '@ademruimte/contracts';

/** That somebody asked how it goes, and what came of it. */
export class AftercareCheckRequest {
  @OptionalId() id?: string | null;
  @Id() trajectoryId: string;
  /** 3, 6 or 12 months after the end. */
  @WholeNumber({ min: 3, max: 12 }) months: AftercareMonths;
  @OneOf(aftercareWays) how: AftercareWay;
  /** How it goes, in their own words; only when they were spoken. */
  @OptionalText({ max: limits.sentence }) words?: string | null;
  /** They would like to be helped again; only when they were spoken. */
  @OptionalFlag() wantsBack?: boolean | null;
  @OptionalDay() doneOn?: CalendarDay | null;
}

/** One time somebody asked how it goes. */
export class AftercareCheckResponse {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsId() trajectoryId: string;
  @ShowsNumber() months: AftercareMonths;
  @ShowsOneOf(aftercareWays) how: AftercareWay;
  @ShowsText({ nullable: true }) words: string | null;
  @ShowsFlag() wantsBack: boolean;
  @ShowsDay() doneOn: CalendarDay;
  @ShowsText() doneByName: string;
}
