import { Conflict } from '@ademruimte/api-platform';

/** An end is only ever brought forward: working on longer asks for a new invitation. */
export class AssignmentHasEnded extends Conflict {
  readonly code = 'assignment-has-ended';

  constructor() {
    super('This assignment ends earlier; start a new one.');
  }
}

/** Somebody works with this client in this part already. */
export class AssignmentOverlaps extends Conflict {
  readonly code = 'assignment-overlaps';

  constructor() {
    super('They work with this client in this part already.');
  }
}

/** Who works with a client belongs to the client's team. */
export class NotInTeam extends Conflict {
  readonly code = 'not-in-team';

  constructor() {
    super("They are not in the client's team.");
  }
}
