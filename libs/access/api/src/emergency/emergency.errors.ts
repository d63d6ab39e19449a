import { Conflict, DomainError } from '@ademruimte/api-platform';

/** Who may read the file already needs no emergency for it. */
export class EmergencyNotNeeded extends Conflict {
  readonly code = 'emergency-not-needed';

  constructor() {
    super('This file is open to you already.');
  }
}

/** The hour has passed, or it was closed before. */
export class EmergencyOver extends Conflict {
  readonly code = 'emergency-over';

  constructor() {
    super('This emergency is over.');
  }
}

/** A colleague judged it already; that stays as it is. */
export class EmergencyReviewed extends Conflict {
  readonly code = 'emergency-reviewed';

  constructor() {
    super('This emergency was reviewed already.');
  }
}

/** Nobody judges their own emergency. */
export class NotOneself extends DomainError {
  readonly code = 'not-allowed';
  readonly status = 403;

  constructor() {
    super('Somebody else reviews this.');
  }
}
