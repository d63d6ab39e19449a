import { DomainError } from '@ademruimte/api-platform';

/** The sheet could not be set just now; trying again helps, and nothing was lost. */
export class SheetNotMade extends DomainError {
  readonly code = 'sheet-not-made';
  readonly status = 503;
  override readonly headers = { 'Retry-After': '5' };

  constructor() {
    super('The sheet cannot be made right now.');
  }
}
