import {
  OneOf,
  Shows,
  ShowsDay,
  ShowsFlag,
  ShowsList,
  ShowsNumber,
  ShowsOneOf,
  ShowsText,
  Text,
} from '@ademruimte/api-platform';
import { type CalendarDay, type FigureScope, figureScopes } from '@ademruimte/contracts';

/** Whose work, and in which quarter. */
export class FiguresQuery {
  @OneOf(figureScopes) scope: FigureScope;
  /** `2026-Q4`. */
  @Text({ max: 7 }) quarter: string;
}

/** How many people went up, stayed and went down; all null while it stays hidden. */
export class ChangeFigure {
  @ShowsFlag() hidden: boolean;
  @ShowsNumber({ nullable: true }) up: number | null;
  @ShowsNumber({ nullable: true }) same: number | null;
  @ShowsNumber({ nullable: true }) down: number | null;
  @ShowsNumber({ nullable: true }) n: number | null;
}

/** The change in one part of life, as clients and as workers see it; null when nobody has two. */
export class DomainFigure {
  @ShowsText() code: string;
  @ShowsText() title: string;
  @Shows(() => ChangeFigure, { nullable: true }) client: ChangeFigure | null;
  @Shows(() => ChangeFigure, { nullable: true }) worker: ChangeFigure | null;
}

/** A pillar: what is shown of its parts of life, added up. */
export class PillarFigure extends DomainFigure {
  @ShowsList(() => DomainFigure) domains: DomainFigure[];
}

/** What became of goals that ended. */
export class GoalFigures {
  @ShowsNumber() reached: number;
  @ShowsNumber() changed: number;
  @ShowsNumber() letGo: number;
  @ShowsNumber() people: number;
}

/** Steps that were taken. */
export class StepFigures {
  @ShowsNumber() done: number;
  @ShowsNumber() people: number;
}

/** Days from the request to the first talk, for those who began in this quarter and had one. */
export class FirstTalkFigures {
  @ShowsNumber() medianDays: number;
  @ShowsNumber() people: number;
}

/** What became of appointments. */
export class AppointmentFigures {
  @ShowsNumber() held: number;
  @ShowsNumber() moved: number;
  @ShowsNumber() missed: number;
  @ShowsNumber() people: number;
}

/** How things went in a quarter. Each part is null when it is about too few people. */
export class FiguresResponse {
  @ShowsOneOf(figureScopes) scope: FigureScope;
  @ShowsText() quarter: string;
  @ShowsDay() from: CalendarDay;
  @ShowsDay() until: CalendarDay;
  /** Below so many people nothing is shown. */
  @ShowsNumber() threshold: number;
  @ShowsList(() => PillarFigure) pillars: PillarFigure[];
  @Shows(() => GoalFigures, { nullable: true }) goals: GoalFigures | null;
  @Shows(() => StepFigures, { nullable: true }) steps: StepFigures | null;
  @Shows(() => FirstTalkFigures, { nullable: true }) firstTalk: FirstTalkFigures | null;
  @Shows(() => AppointmentFigures, { nullable: true }) appointments: AppointmentFigures | null;
}
