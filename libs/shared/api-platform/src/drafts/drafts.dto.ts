import { LONGEST_TALK } from '@ademruimte/contracts';
import { Text } from '../dto';
import { ShowsMoment, ShowsNumber, ShowsText } from '../response-dto';

/** What is being typed, as JSON text; the server never looks inside. */
export class KeepDraftRequest {
  /** A talk may be this long; every other form is shorter. */
  @Text({ max: LONGEST_TALK }) content: string;
}

/** A draft given back to its writer. */
export class DraftResponse {
  @ShowsText() content: string;
  @ShowsMoment() savedAt: string;
  @ShowsNumber() revision: number;
}
