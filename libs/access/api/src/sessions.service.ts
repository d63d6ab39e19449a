import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Database, NotFound, type SignedInPerson } from '@ademruimte/api-platform';
import { IDLE_SECONDS, type Role, SESSION_HOURS, TALK_IDLE_SECONDS } from '@ademruimte/contracts';
import { v7 as uuidv7 } from 'uuid';

/** How long a session may rest: ordinarily, in conversation, and in all. */
const TIMES = [`${IDLE_SECONDS} seconds`, `${TALK_IDLE_SECONDS} seconds`, `${SESSION_HOURS} hours`];
const DEVICE_MAX = 120;

interface SessionRow {
  readonly id: string;
  readonly staff_member_id: string;
  readonly organisation_id: string;
  readonly roles: Role[];
  readonly team_ids: string[];
  readonly talking: boolean;
}

/** One of somebody's own sessions. */
export interface OwnSession {
  readonly id: string;
  readonly started_at: Date;
  readonly last_seen_at: Date;
  readonly device: string;
}

/** Sessions live in PostgreSQL; the browser holds an opaque token of which we keep the hash. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Opens a session and returns its id and the token for the cookie, 256 random bits. */
  async open(
    staffMemberId: string,
    organisationId: string,
    device: string,
  ): Promise<{ id: string; token: string }> {
    const id = uuidv7();
    const token = randomBytes(32).toString('base64url');
    await this.database.anonymously('SELECT app.open_session($1, $2, $3, $4, $5)', [
      hashed(token),
      id,
      staffMemberId,
      organisationId,
      device.slice(0, DEVICE_MAX) || 'onbekend',
    ]);
    return { id, token };
  }

  /** Who a token stands for at this moment; undefined when the session ended in any way. */
  async use(token: string, requestId: string): Promise<SignedInPerson | undefined> {
    const [row] = await this.database.anonymously<SessionRow>(
      'SELECT * FROM app.use_session($1, $2::interval, $3::interval, $4::interval, $5::date)',
      [hashed(token), ...TIMES, this.clock.today()],
    );
    if (!row) return undefined;
    return {
      organisationId: row.organisation_id,
      staffMemberId: row.staff_member_id,
      sessionId: row.id,
      requestId,
      roles: row.roles,
      teamIds: row.team_ids,
      talking: row.talking,
    };
  }

  /** The caller's sessions that are open, on whatever device. */
  async own(): Promise<OwnSession[]> {
    return this.database.query<OwnSession>(
      'SELECT * FROM app.sessions_of_actor($1::interval, $2::interval, $3::interval)',
      TIMES,
    );
  }

  /** Ends one of the caller's sessions at once; throws when it is not theirs or has ended. */
  async end(id: string): Promise<void> {
    const [row] = await this.database.query<{ ended: boolean }>(
      'SELECT app.end_session_of_actor($1) AS ended',
      [id],
    );
    if (!row?.ended) throw new NotFound();
  }
}

function hashed(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
