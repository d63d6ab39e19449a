import { Injectable } from '@nestjs/common';
import {
  Clock,
  Conflict,
  Database,
  Refused,
  sqlHoldsOn,
  sqlOpensFileOn,
} from '@ademruimte/api-platform';
import {
  type Permission,
  type Relation,
  relationMay,
  relationPermissions,
  restsOnceClosed,
} from '@ademruimte/contracts';

/** The support of a client has ended: who worked with them reads on, and writes no more. */
export class ClientClosed extends Conflict {
  readonly code = 'client-closed';

  constructor() {
    super('The support of this client has ended; they can come back.');
  }
}

/** A client somebody was let into, and what they may do there. */
export interface OpenedClient {
  readonly clientId: string;
  readonly teamId: string;
  /** How the reader is related to the client today, strongest first. */
  readonly relations: readonly Relation[];
  /** Everything the reader may do with this client now. */
  readonly permissions: readonly Permission[];
  /** What they could do besides, if the client came back. */
  readonly resting: readonly Permission[];
  /** Whether the reader sees only what is shared with an experience expert. */
  readonly sharedOnly: boolean;
}

interface RelationRow {
  readonly teamId: string;
  readonly closed: boolean;
  readonly closedToday: boolean;
  readonly kinds: Relation[];
  readonly leadsTeam: boolean;
  /** Whether a purpose for reading the notes was written down today. */
  readonly hasPurpose: boolean;
  /** Whether an emergency that was opened by the caller still lasts. */
  readonly inEmergency: boolean;
}

const RELATIONS = `
  SELECT c.team_id AS "teamId", c.status = 'closed' AS closed,
    EXISTS (SELECT FROM app.trajectory t WHERE t.organisation_id = c.organisation_id
      AND t.client_id = c.id AND t.ended_on = $2) AS "closedToday",
    ARRAY(SELECT a.kind FROM app.assignment a
      WHERE a.organisation_id = c.organisation_id AND a.client_id = c.id
        AND a.staff_member_id = app.current_actor() AND ${sqlOpensFileOn('a', '$2')}) AS kinds,
    EXISTS (SELECT FROM app.membership m
      WHERE m.organisation_id = c.organisation_id AND m.team_id = c.team_id
        AND m.staff_member_id = app.current_actor() AND m.role = 'team_lead'
        AND ${sqlHoldsOn('m', '$2')}) AS "leadsTeam",
    EXISTS (SELECT FROM app.note_purpose p
      WHERE p.organisation_id = c.organisation_id AND p.client_id = c.id
        AND p.staff_member_id = app.current_actor() AND p.day = $2) AS "hasPurpose",
    EXISTS (SELECT FROM app.break_glass b
      WHERE b.organisation_id = c.organisation_id AND b.client_id = c.id
        AND b.staff_member_id = app.current_actor() AND b.until > $3) AS "inEmergency"
  FROM app.client c WHERE c.id = $1`;

/** May somebody touch this client? Asked inside the transaction, by every use case. */
@Injectable()
export class ClientAccess {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Lets the caller in, or throws the same 404 for a client that does not exist and for one that
   * is somebody else's. A refusal is written into the trail. Throws {@link ClientClosed} for work
   * on a file that is closed.
   */
  async require(clientId: string, permission: Permission): Promise<OpenedClient> {
    const client = await this.find(clientId);
    if (client?.resting.includes(permission)) throw new ClientClosed();
    if (!client?.permissions.includes(permission)) throw new Refused(clientId);
    return client;
  }

  /** How the caller is related to a client; undefined when there is no relation today. */
  async find(clientId: string): Promise<OpenedClient | undefined> {
    const params = [clientId, this.clock.today(), this.clock.now()];
    const [row] = await this.database.query<RelationRow>(RELATIONS, params);
    if (!row) return undefined;
    const relations = strongestFirst(row);
    if (!relations.length) return undefined;
    const held = [...new Set(relations.flatMap((one) => relationPermissions[one]))];
    const resting = held.filter((permission) => rests(row, permission));
    return {
      clientId,
      teamId: row.teamId,
      relations,
      permissions: held.filter((permission) => !resting.includes(permission)),
      resting,
      sharedOnly: !relations.some((one) => relationMay(one, 'bridge:read')),
    };
  }
}

/** Whether something waits until the client comes back; the last notes may come the same day. */
function rests({ closed, closedToday }: RelationRow, permission: Permission): boolean {
  if (!closed || (closedToday && permission === 'note:write')) return false;
  return restsOnceClosed.includes(permission);
}

const STRENGTH: readonly Relation[] = [
  'lead_worker',
  'co_worker',
  'stand_in',
  'team_lead',
  'team_lead_with_purpose',
  'experience_expert',
  'break_glass',
];

function strongestFirst({ kinds, leadsTeam, hasPurpose, inEmergency }: RelationRow): Relation[] {
  const today = new Set<Relation>(kinds);
  if (leadsTeam) today.add('team_lead');
  // A purpose says why a team lead reads; it makes nobody a team lead.
  if (leadsTeam && hasPurpose) today.add('team_lead_with_purpose');
  if (inEmergency) today.add('break_glass');
  return STRENGTH.filter((one) => today.has(one));
}
