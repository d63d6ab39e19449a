import { ShowsDay, ShowsFlag } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';

/** Whether somebody gets a mail in the morning with how much there is on their Vandaag. */
export class MorningDigestResponse {
  /** Whether this server can send mail at all. */
  @ShowsFlag() offered: boolean;
  @ShowsFlag() wanted: boolean;
  /** The day on which the last one did not arrive; null when it did. */
  @ShowsDay({ nullable: true }) failedOn: CalendarDay | null;
}
