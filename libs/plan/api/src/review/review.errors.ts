import { Conflict, DomainError } from '@ademruimte/api-platform';

/** The lead answered before, or nobody asked. */
export class ReviewDecided extends Conflict {
  readonly code = 'review-decided';

  constructor() {
    super('This review does not wait for anybody.');
  }
}

/** Nobody agrees with their own review. */
export class NotOwnReview extends DomainError {
  readonly code = 'not-allowed';
  readonly status = 403;

  constructor() {
    super('Somebody else looks at this review.');
  }
}
