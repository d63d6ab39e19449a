import { Conflict } from '@ademruimte/api-platform';

/** A client lives in one household at a time. */
export class HouseholdExists extends Conflict {
  readonly code = 'household-exists';

  constructor() {
    super('This client is in a household already.');
  }
}

/** A membership that ended is history. */
export class MemberHasLeft extends Conflict {
  readonly code = 'member-has-left';

  constructor() {
    super('This member has left the household.');
  }
}

/** A household is led by one person at a time. */
export class LeadWorkerExists extends Conflict {
  readonly code = 'lead-worker-exists';

  constructor() {
    super('The household would have two lead workers; hand over first.');
  }
}

/** Until somebody confirms that it is safe, a safe-contact rule keeps everything inside the file. */
export class SafeContactForbidsSharing extends Conflict {
  readonly code = 'safe-contact-forbids-sharing';

  constructor() {
    super('A safe-contact rule forbids sharing with the household until it is confirmed.');
  }
}
