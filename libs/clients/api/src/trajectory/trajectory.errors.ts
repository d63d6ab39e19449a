import { Conflict } from '@ademruimte/api-platform';

/** One spell of support at a time. */
export class TrajectoryAlreadyOpen extends Conflict {
  readonly code = 'trajectory-already-open';

  constructor() {
    super('This client has an open trajectory.');
  }
}

/** Only an open trajectory can pause or close. */
export class TrajectoryNotOpen extends Conflict {
  readonly code = 'trajectory-not-open';

  constructor() {
    super('This trajectory is not open.');
  }
}

/** Only a paused trajectory can go on. */
export class TrajectoryNotPaused extends Conflict {
  readonly code = 'trajectory-not-paused';

  constructor() {
    super('This trajectory is not paused.');
  }
}
