import {
  Day,
  OptionalDay,
  OptionalId,
  ShowsDay,
  ShowsId,
  ShowsNumber,
  ShowsText,
} from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';

/** When somebody is away. */
export class AbsenceDaysRequest {
  @Day() fromDay: CalendarDay;
  /** The last day; none while nobody knows. */
  @OptionalDay() untilDay?: CalendarDay | null;
}

/** That somebody will be away: oneself, unless a lead says who. */
export class AbsenceRequest extends AbsenceDaysRequest {
  @OptionalId() id?: string | null;
  @OptionalId() staffMemberId?: string | null;
}

/** That a colleague is or will be away; never why. */
export class AbsenceResponse {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsId() staffMemberId: string;
  @ShowsText() name: string;
  @ShowsDay() fromDay: CalendarDay;
  @ShowsDay({ nullable: true }) untilDay: CalendarDay | null;
}
