import { Injectable } from '@nestjs/common';
import { Clock, Conflict, Database, Refused } from '@ademruimte/api-platform';
import {
  onlyReads,
  type Permission,
  type Relation,
  relationMay,
  relationPermissions,
  restsOnceClosed,
} from '@ademruimte/contracts';
import {
  type GrantRow,
  grantsFor,
  type RelationRow,
  relationsWith,
  type RunningEmergency,
} from './relations.queries';

export type { RunningEmergency } from './relations.queries';

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
   * on a file that is closed. Whoever takes access away waits for a write that was let in, so none
   * comes after it.
   */
  async require(clientId: string, permission: Permission): Promise<OpenedClient> {
    const client = await this.find(clientId, !onlyReads(permission));
    if (client?.resting.includes(permission)) throw new ClientClosed();
    if (!client?.permissions.includes(permission)) throw new Refused(clientId);
    return client;
  }

  /**
   * How the caller is related to a client; undefined when there is no relation today. Ask
   * `toWrite` when something will be written because of the answer.
   */
  async find(clientId: string, toWrite = false): Promise<OpenedClient | undefined> {
    const asked = { clientId, today: this.clock.today(), now: this.clock.now() };
    const row = await relationsWith(this.database, asked, toWrite);
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
    const asked = { clientId, today: this.clock.today() };
    const grants = await grantsFor(this.database, asked, expertId);
    return {
      ...{ clientId, teamId, readerId: expertId, relations: ['experience_expert'], resting: [] },
      permissions: relationPermissions.experience_expert,
      sharedOnly: true,
      granted: grantedBy(grants),
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
