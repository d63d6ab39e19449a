import type { Permission, Role } from '@ademruimte/contracts';
import type { Request } from 'express';

/** Who a transaction acts for. PostgreSQL reads it to scope rows and to sign the trail. */
export interface Actor {
  readonly organisationId: string;
  readonly staffMemberId: string;
  readonly sessionId: string | null;
  readonly requestId: string;
}

/** The person behind a request, as the session in PostgreSQL knows them at this moment. */
export interface SignedInPerson extends Actor {
  readonly roles: readonly Role[];
  readonly teamIds: readonly string[];
  /** In conversation with a resident: the session may rest longer. */
  readonly talking: boolean;
}

/** A request after the guards: `person` is there on every route that is not public. */
export interface PersonRequest extends Request {
  person?: SignedInPerson;
  requestId?: string;
}

/** What a route asks of whoever calls it. */
export type Requirement = Permission;

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The organisation itself, for work no person asked for: its first records and its jobs. */
export function systemActor(organisationId: string, requestId = NOBODY): Actor {
  return { organisationId, staffMemberId: NOBODY, sessionId: null, requestId };
}
