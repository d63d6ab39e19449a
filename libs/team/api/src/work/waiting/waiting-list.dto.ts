import { OneOf, OptionalDay, OptionalId } from '@ademruimte/api-platform';
import { type CalendarDay, type WaitingEnd, waitingEnds } from '@ademruimte/contracts';

/** Somebody begins to wait, today unless said otherwise. */
export class JoinWaitingListRequest {
  @OptionalId() id?: string | null;
  @OptionalDay() fromDay?: CalendarDay | null;
}

/** Somebody waits no longer, from today unless said otherwise. */
export class LeaveWaitingListRequest {
  @OneOf(waitingEnds) why: WaitingEnd;
  @OptionalDay() untilDay?: CalendarDay | null;
}
