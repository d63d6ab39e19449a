import { Inject, Injectable } from '@nestjs/common';
import {
  CONFIG,
  type Config,
  Database,
  FieldsInvalid,
  systemActor,
} from '@ademruimte/api-platform';
import { v7 as uuidv7 } from 'uuid';
import { Organisations } from '../organisations.service';
import { hashPassword } from '../passwords';
import { SignInLimits } from '../sign-in-limits';
import { TokenNotValid } from './administration.errors';
import type { FirstAdministratorRequest, InvitationLink } from './first-administrator.dto';
import { hashOfToken, newToken } from './one-time-token';
import { StaffInvitations } from './staff-invitations.service';

const PERIOD = '24 hours';

/**
 * How somebody gets into an installation nobody is in: with a token only whoever runs the server
 * sees. From there on the product itself says who comes in.
 */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly database: Database,
    private readonly organisations: Organisations,
    private readonly invitations: StaffInvitations,
    private readonly limits: SignInLimits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A new token; undefined when somebody looks after this installation, and in the demo. */
  async offer(): Promise<string | undefined> {
    if (this.config.demo) return undefined;
    const { token, hash } = newToken();
    const [row] = await this.database.anonymously<{ offered: boolean }>(
      'SELECT app.offer_first_administrator($1, $2::interval) AS offered',
      [hash, PERIOD],
    );
    return row?.offered ? token : undefined;
  }

  /** Makes organisation, administrator and who looks along, all or nothing; the token is dead. */
  async make(wanted: FirstAdministratorRequest, address: string): Promise<InvitationLink> {
    await this.limits.admit('first-administrator', address);
    const hash = hashOfToken(wanted.token);
    if (!(await this.isAwaited(hash))) throw new TokenNotValid();
    // One person cannot look along with themselves.
    if (isSame(wanted.email, wanted.second.email)) {
      throw FieldsInvalid.of('second.email', 'duplicate');
    }
    const passwordHash = await hashPassword(wanted.password);
    const organisationId = uuidv7();
    const link = await this.database.transaction(systemActor(organisationId), async () => {
      await this.claim(hash);
      await this.organisations.found(organisationId, wanted.organisationName, null);
      await this.addAdministrator(organisationId, wanted, passwordHash);
      return this.addSecond(organisationId, wanted);
    });
    await this.limits.succeeded('first-administrator', address);
    return link;
  }

  private async addAdministrator(
    organisationId: string,
    { name, email }: FirstAdministratorRequest,
    passwordHash: string,
  ): Promise<void> {
    const id = uuidv7();
    const values = [id, email, passwordHash];
    await this.database.query('SELECT app.create_staff_member($1, $2, $3)', values);
    const memberships = [{ role: 'administrator', teamId: null }] as const;
    await this.organisations.join(organisationId, id, { name, memberships });
  }

  private async addSecond(
    organisationId: string,
    { second: { name, email, role } }: FirstAdministratorRequest,
  ): Promise<InvitationLink> {
    const { staffMemberId, link } = await this.invitations.invite(email);
    const memberships = [{ role, teamId: null }];
    await this.organisations.join(organisationId, staffMemberId, { name, memberships });
    return link;
  }

  /** Whether the token may be used, asked before any work is done for it. */
  private async isAwaited(hash: Buffer): Promise<boolean> {
    const sql = 'SELECT app.first_administrator_awaited($1) AS yes';
    const [row] = await this.database.anonymously<{ yes: boolean }>(sql, [hash]);
    return row?.yes ?? false;
  }

  /** Takes the token in the transaction that makes everything; of two at once one gets it. */
  private async claim(hash: Buffer): Promise<void> {
    const sql = 'SELECT app.claim_first_administrator($1) AS yes';
    const [row] = await this.database.query<{ yes: boolean }>(sql, [hash]);
    if (!row?.yes) throw new TokenNotValid();
  }
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
