import { Conflict } from '@ademruimte/api-platform';

/** The lead answered before, or nobody asked. */
export class ReviewDecided extends Conflict {
  readonly code = 'review-decided';

  constructor() {
    super('This review does not wait for anybody.');
  }
}
