import { Conflict } from '@ademruimte/api-platform';

/** Of one appointment or step at most one reminder is on its way. */
export class ReminderPlannedAlready extends Conflict {
  readonly code = 'reminder-planned-already';

  constructor() {
    super('A reminder of this is planned already.');
  }
}

/** What was sent, or is being sent right now, cannot be changed or taken back. */
export class ReminderHasGone extends Conflict {
  readonly code = 'reminder-has-gone';

  constructor() {
    super('This reminder is on its way or was taken care of.');
  }
}

/** The appointment is too near, over or no longer planned; or the step is. */
export class ReminderTooLate extends Conflict {
  readonly code = 'reminder-too-late';

  constructor() {
    super('It is too late to remind of this.');
  }
}
