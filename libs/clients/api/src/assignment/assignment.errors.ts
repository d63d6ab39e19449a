import { Conflict, DomainError } from '@ademruimte/api-platform';

/** A team lead decides who leads; the lead proposes. */
export class OnlyTeamLeadDecides extends DomainError {
  readonly code = 'not-allowed';
  readonly status = 403;

  constructor() {
    super('Only a lead of the team decides who leads.');
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

/** Nobody starts working with somebody whose support has ended. */
export class ClientNotActive extends Conflict {
  readonly code = 'client-not-active';

  constructor() {
    super('The support of this client has ended.');
  }
}
