import { Conflict } from '@ademruimte/api-platform';

/** An end is only ever brought forward: working on longer asks for a new invitation. */
export class AssignmentHasEnded extends Conflict {
  readonly code = 'assignment-has-ended';

  constructor() {
    super('This assignment ends earlier; start a new one.');
  }
}
