import {
  OneOf,
  OptionalId,
  Shows,
  ShowsDay,
  ShowsId,
  ShowsList,
  ShowsOneOf,
  ShowsText,
  Text,
} from '@ademruimte/api-platform';
import {
  type BottleneckTheme,
  bottleneckThemes,
  type CalendarDay,
  limits,
} from '@ademruimte/contracts';

/** Where the system works against people, in the words of who sees it. */
export class ReportBottleneckRequest {
  @OptionalId() id?: string | null;
  @Text({ max: limits.ownWords }) text: string;
  @OneOf(bottleneckThemes) theme: BottleneckTheme;
  /** In whose file it came up, when there is one. */
  @OptionalId() clientId?: string | null;
}

/** Which page of reports. */
export class BottlenecksQuery {
  /** The last report of the page before. */
  @OptionalId() cursor?: string | null;
}

/** A report as its reader gets it: never with the client it came up with. */
export class BottleneckResponse {
  @ShowsId() id: string;
  @ShowsText() text: string;
  @ShowsOneOf(bottleneckThemes) theme: BottleneckTheme;
  @ShowsDay() reportedOn: CalendarDay;
  @ShowsText({ nullable: true }) teamName: string | null;
  /** Only for the lead of that team, who can ask on. */
  @ShowsText({ nullable: true }) reportedByName: string | null;
}

/** A page of reports, the newest first. */
export class BottleneckListResponse {
  @ShowsList(() => BottleneckResponse) items: BottleneckResponse[];
  @ShowsId({ nullable: true }) nextCursor: string | null;
}

/** In whose file the reader reported something. */
export class ReportedAbout {
  @ShowsId() id: string;
  @ShowsText() callName: string;
}

/** A report of the reader's own. */
export class OwnBottleneckResponse {
  @ShowsId() id: string;
  @ShowsText() text: string;
  @ShowsOneOf(bottleneckThemes) theme: BottleneckTheme;
  @ShowsDay() reportedOn: CalendarDay;
  /** Only while that file is open to them. */
  @Shows(() => ReportedAbout, { nullable: true }) client: ReportedAbout | null;
}
