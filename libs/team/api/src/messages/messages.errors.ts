import { Conflict } from '@ademruimte/api-platform';

/** It was read, answered or done before. */
export class MessageSettled extends Conflict {
  readonly code = 'message-settled';

  constructor() {
    super('This message was put away already.');
  }
}

/** A word of thanks or an answer waits for nothing. */
export class NothingToAnswer extends Conflict {
  readonly code = 'nothing-to-answer';

  constructor() {
    super('This message asks for no answer.');
  }
}
