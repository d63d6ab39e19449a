import { ShowsMoment, ShowsText } from '@ademruimte/api-platform';

/** The address of somebody's own calendar, shown in this answer only. */
export class CalendarFeedAddress {
  @ShowsText() address: string;
}

/** Whether somebody's calendar can be read outside the product; never at which address. */
export class CalendarFeedResponse {
  @ShowsMoment({ nullable: true }) madeAt: string | null;
}
