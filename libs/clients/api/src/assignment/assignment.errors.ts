import { Conflict, DomainError } from '@ademruimte/api-platform';

/** A team lead decides who leads and who stands in; the lead proposes. */
export class OnlyTeamLeadDecides extends DomainError {
  readonly code = 'not-allowed';
  readonly status = 403;

  constructor() {
    super('Only a lead of the team decides who leads or stands in.');
  }
}

/** Nobody starts working with somebody whose support has ended. */
export class ClientNotActive extends Conflict {
  readonly code = 'client-not-active';

  constructor() {
    super('The support of this client has ended.');
  }
}
