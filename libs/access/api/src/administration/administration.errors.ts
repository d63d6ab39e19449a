import { Conflict, DomainError } from '@ademruimte/api-platform';

/** A code or link that was never given, was used, or is too old: never which of the three. */
export class TokenNotValid extends DomainError {
  readonly code = 'token-not-valid';
  readonly status = 403;

  constructor() {
    super('This code is not valid, or not any more.');
  }
}

/** Rights of one's own, and leaving, are for somebody else to see to. */
export class NotAboutYourself extends Conflict {
  readonly code = 'not-about-yourself';

  constructor() {
    super('Somebody else has to do this for you.');
  }
}

/** Who proposed a role never decides about it: it takes two people. */
export class NeedsSomebodyElse extends Conflict {
  readonly code = 'needs-somebody-else';

  constructor() {
    super('Whoever proposed this cannot decide about it.');
  }
}

/** A proposal is decided about once. */
export class RoleChangeDecided extends Conflict {
  readonly code = 'role-change-decided';

  constructor() {
    super('This was decided already.');
  }
}
