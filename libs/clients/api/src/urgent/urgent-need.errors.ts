import { Conflict } from '@ademruimte/api-platform';

/** What is handled no longer changes, unless it is opened again. */
export class UrgentNeedHandled extends Conflict {
  readonly code = 'urgent-need-handled';

  constructor() {
    super('This urgent need is handled.');
  }
}

/** Only what is handled can be opened again. */
export class UrgentNeedOpen extends Conflict {
  readonly code = 'urgent-need-open';

  constructor() {
    super('This urgent need is open.');
  }
}

/** The id belongs to something else. */
export class UrgentNeedExists extends Conflict {
  readonly code = 'already-exists';

  constructor() {
    super('This id is in use.');
  }
}
