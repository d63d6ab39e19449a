import {
  Flag,
  OneOf,
  OptionalDay,
  OptionalEmail,
  OptionalId,
  OptionalPhone,
  OptionalText,
  Text,
} from '@ademruimte/api-platform';
import {
  type CalendarDay,
  type ContactChannel,
  contactChannels,
  limits,
} from '@ademruimte/contracts';

/** How somebody wants to be reached. */
export class ContactRequest {
  @OneOf(contactChannels) channel: ContactChannel;
  @OptionalPhone(limits.phone) phone?: string | null;
  @OptionalEmail(limits.email) email?: string | null;
  /** The day somebody heard that this number is still their own. */
  @OptionalDay() numberConfirmedOn?: CalendarDay | null;
  @Text({ max: limits.name }) language: string;
  @Flag() interpreter: boolean;
  @OptionalText({ max: limits.shortText }) bestTime?: string | null;
}

/** How we must never reach somebody. */
export class SafeContactRuleRequest {
  @OptionalId() id?: string | null;
  @Text({ max: limits.sentence }) text: string;
}
