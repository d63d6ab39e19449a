import { OneOf, OptionalDay, OptionalId, OptionalText } from '@ademruimte/api-platform';
import {
  type CalendarDay,
  limits,
  type StagnationCause,
  stagnationCauses,
} from '@ademruimte/contracts';

/** What somebody found to be behind a standstill. */
export class StagnationCauseRequest {
  @OptionalId() id?: string | null;
  @OneOf(stagnationCauses) cause: StagnationCause;
  @OptionalText({ max: limits.sentence }) words?: string | null;
  /** Only while waiting for somebody else. */
  @OptionalDay() hiddenUntil?: CalendarDay | null;
}

/** The day to look again; none shows it now. */
export class HideStagnationRequest {
  @OptionalDay() hiddenUntil?: CalendarDay | null;
}
