import { Conflict } from '@ademruimte/api-platform';

/** What is over is not changed; somebody notes a new cause instead. */
export class CauseHasEnded extends Conflict {
  readonly code = 'cause-has-ended';

  constructor() {
    super('This cause has ended; note a new one.');
  }
}
