import { Injectable } from '@nestjs/common';
import {
  Clock,
  Conflict,
  Database,
  Refused,
  sqlHoldsOn,
  sqlMoment,
  sqlOpensFileOn,
} from '@ademruimte/api-platform';
import {
  type GrantedPart,
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

/** What was opened for an experience expert above what they always see, today. */
export interface Granted {
  readonly phone: boolean;
  readonly address: boolean;
  /** Codes of sensitive life domains that were shared with them. */
  readonly lifeDomains: readonly string[];
}

/** An emergency of the caller that still lasts. */
export interface RunningEmergency {
  readonly id: string;
  readonly version: number;
  readonly until: string;
}

/** A client somebody was let into, and what they may do there. */
export interface OpenedClient {
  readonly clientId: string;
  readonly teamId: string;
  /** For whom it opens: the caller, or the expert somebody looks along with. */
  readonly readerId: string;
  /** How the reader is related to the client today, strongest first. */
  readonly relations: readonly Relation[];
  /** Everything the reader may do with this client now. */
  readonly permissions: readonly Permission[];
  /** What they could do besides, if the client came back. */
  readonly resting: readonly Permission[];
  /** Whether the reader sees only what is shared with an experience expert. */
  readonly sharedOnly: boolean;
  /** What was shared with the reader besides; matters only when they see what is shared. */
  readonly granted: Granted;
  /** What lets the caller read for an hour, when nothing else does. */
  readonly emergency?: RunningEmergency;
}

/** Whether a part of life stays closed for a reader. */
export function hidesDomain(
  { sharedOnly, granted }: Pick<OpenedClient, 'sharedOnly' | 'granted'>,
  { sensitive, code }: { readonly sensitive: boolean; readonly code: string },
): boolean {
  return sharedOnly && sensitive && !granted.lifeDomains.includes(code);
}

interface GrantRow {
  readonly part: GrantedPart;
  readonly code: string | null;
}

interface RelationRow {
  readonly teamId: string;
  readonly closed: boolean;
  readonly closedToday: boolean;
  readonly kinds: Relation[];
  readonly leadsTeam: boolean;
  /** Whether a purpose for reading the notes was written down today. */
  readonly hasPurpose: boolean;
  /** What was opened by the caller and still lasts. */
  readonly emergency: RunningEmergency | null;
  readonly grants: readonly GrantRow[];
}

/** What opens today for somebody above what an expert always sees. */
const grantsOf = (clientId: string, staffMemberId: string) => `
  SELECT coalesce(json_agg(json_build_object('part', g.part, 'code', g.life_domain_code)), '[]')
  FROM app.access_grant g WHERE g.client_id = ${clientId} AND g.staff_member_id = ${staffMemberId}
    AND g.ended_at IS NULL AND ${sqlHoldsOn('g', '$2')}`;

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
    (SELECT json_build_object('id', b.id, 'version', b.version,
        'until', ${sqlMoment('b.until')}) FROM app.break_glass b
      WHERE b.organisation_id = c.organisation_id AND b.client_id = c.id
        AND b.staff_member_id = app.current_actor() AND b.until > $3
      ORDER BY b.until DESC LIMIT 1) AS emergency,
    (${grantsOf('c.id', 'app.current_actor()')}) AS grants
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
      readerId: this.database.actor.staffMemberId,
      relations,
      permissions: held.filter((permission) => !resting.includes(permission)),
      resting,
      sharedOnly: !relations.some((one) => relationMay(one, 'bridge:read')),
      granted: grantedBy(row.grants),
      ...(row.emergency && relations[0] === 'break_glass' && { emergency: row.emergency }),
    };
  }

  /** A client as an experience expert would be let in, for who may invite them. */
  async requireAsExpert(clientId: string, expertId: string): Promise<OpenedClient> {
    const { teamId } = await this.require(clientId, 'expert:invite');
    const [row] = await this.database.query<{ grants: GrantRow[] }>(
      `SELECT (${grantsOf('$1', '$3')}) AS grants`,
      [clientId, this.clock.today(), expertId],
    );
    return {
      ...{ clientId, teamId, readerId: expertId, relations: ['experience_expert'], resting: [] },
      permissions: relationPermissions.experience_expert,
      sharedOnly: true,
      granted: grantedBy(row?.grants ?? []),
    };
  }
}

function grantedBy(grants: readonly GrantRow[]): Granted {
  return {
    phone: grants.some(({ part }) => part === 'phone'),
    address: grants.some(({ part }) => part === 'address'),
    lifeDomains: grants.flatMap(({ code }) => code ?? []),
  };
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

function strongestFirst({ kinds, leadsTeam, hasPurpose, emergency }: RelationRow): Relation[] {
  const today = new Set<Relation>(kinds);
  if (leadsTeam) today.add('team_lead');
  // A purpose says why a team lead reads; it makes nobody a team lead.
  if (leadsTeam && hasPurpose) today.add('team_lead_with_purpose');
  if (emergency) today.add('break_glass');
  return STRENGTH.filter((one) => today.has(one));
}
