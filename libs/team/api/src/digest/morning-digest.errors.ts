import { Conflict } from '@ademruimte/api-platform';

/** This server has no way to send mail, so none is promised. */
export class MailNotSetUp extends Conflict {
  readonly code = 'mail-not-set-up';

  constructor() {
    super('This server sends no mail.');
  }
}
