import { OptionalId, OptionalText, Text } from '@ademruimte/api-platform';
import { limits } from '@ademruimte/contracts';

/** Something that goes well. */
export class StrengthRequest {
  @OptionalId() id?: string | null;
  @Text({ max: limits.shortText }) text: string;
}

/** Somebody outside the team who helps. */
export class HelperRequest {
  @Text({ max: limits.fullName }) name: string;
  /** Such as "huisarts" or "buurvrouw". */
  @Text({ max: limits.name }) role: string;
  @OptionalText({ max: limits.fullName }) organisationName?: string | null;
  /** How to reach them. */
  @OptionalText({ max: limits.shortText }) reach?: string | null;
  /** What the client wants them to know. */
  @OptionalText({ max: limits.sentence }) mayKnow?: string | null;
}

/** One more helper. */
export class AddHelperRequest extends HelperRequest {
  @OptionalId() id?: string | null;
}
