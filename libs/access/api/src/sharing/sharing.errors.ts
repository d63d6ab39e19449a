import { Conflict } from '@ademruimte/api-platform';

/** What was taken back stays taken back: sharing again is agreed again. */
export class SharingWithdrawn extends Conflict {
  readonly code = 'sharing-withdrawn';

  constructor() {
    super('This was withdrawn already; agree on it anew.');
  }
}

/** Somebody was asked about this client and did not answer yet. */
export class InvitationOpen extends Conflict {
  readonly code = 'invitation-open';

  constructor() {
    super('They were asked already and did not answer yet.');
  }
}

/** An invitation is answered or withdrawn once. */
export class InvitationAnswered extends Conflict {
  readonly code = 'invitation-answered';

  constructor() {
    super('This invitation was answered or withdrawn already.');
  }
}
