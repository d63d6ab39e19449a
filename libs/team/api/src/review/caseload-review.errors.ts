import { Conflict } from '@ademruimte/api-platform';

/** What was held is kept as it was. */
export class ReviewWasHeld extends Conflict {
  readonly code = 'review-was-held';

  constructor() {
    super('This talk was held already.');
  }
}

/** There is one talk ahead with each worker. */
export class ReviewPlanned extends Conflict {
  readonly code = 'review-planned';

  constructor() {
    super('A talk with this worker is planned already.');
  }
}
