import { limits } from '@ademruimte/contracts';
import { Text } from '../dto';
import { ShowsMoment, ShowsText } from '../response-dto';

/** What is being typed, as JSON text; the server never looks inside. */
export class KeepDraftRequest {
  @Text({ max: limits.draft }) content: string;
}

/** A draft given back to its writer. */
export class DraftResponse {
  @ShowsText() content: string;
  @ShowsMoment() savedAt: string;
}
