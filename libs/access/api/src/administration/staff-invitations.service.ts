import { Injectable } from '@nestjs/common';
import { Clock, Database, NotFound } from '@ademruimte/api-platform';
import { v7 as uuidv7 } from 'uuid';
import { hashPassword, passwordFits } from '../passwords';
import { SignInLimits } from '../sign-in-limits';
import { WrongCredentials } from '../sign-in.service';
import { TokenNotValid } from './administration.errors';
import type { InvitationLink } from './first-administrator.dto';
import { hashOfToken, newToken } from './one-time-token';

const DAYS = 7;
const PERIOD = `${String(DAYS)} days`;
const DAY_MS = 24 * 60 * 60 * 1000;

interface Material {
  readonly staff_member_id: string;
  readonly password_hash: string | null;
}

/**
 * Links by which a new colleague comes in, handed over in person. A link sets the first password of
 * an account; one that has a password already asks for it, so that nobody is taken over by a link.
 */
@Injectable()
export class StaffInvitations {
  constructor(
    private readonly database: Database,
    private readonly limits: SignInLimits,
    private readonly clock: Clock,
  ) {}

  /** An account for an address, new or not, and a link to it; in the running transaction. */
  async invite(email: string): Promise<{ staffMemberId: string; link: InvitationLink }> {
    const { token, hash } = newToken();
    const [row] = await this.database.query<{ id: string }>(
      'SELECT app.invite_staff_member($1, $2, $3, $4::interval) AS id',
      [uuidv7(), email, hash, PERIOD],
    );
    if (!row) throw new Error('No account was made.');
    return { staffMemberId: row.id, link: this.linkOf(token) };
  }

  /** Another link for a colleague; the one before it is dead. */
  async inviteAgain(staffMemberId: string): Promise<InvitationLink> {
    const { token, hash } = newToken();
    const [row] = await this.database.query<{ done: boolean }>(
      'SELECT app.invite_again($1, $2, $3::interval) AS done',
      [staffMemberId, hash, PERIOD],
    );
    if (!row?.done) throw new NotFound();
    return this.linkOf(token);
  }

  /** Uses a link, once; throws {@link TokenNotValid} for any other. */
  async accept(token: string, password: string, address: string): Promise<void> {
    await this.limits.admit('staff-invitation', address);
    const hash = hashOfToken(token);
    const [material] = await this.database.anonymously<Material>(
      'SELECT * FROM app.invitation_material($1)',
      [hash],
    );
    if (!material) throw new TokenNotValid();
    const known = material.password_hash ?? undefined;
    if (known && !(await passwordFits(known, password))) throw new WrongCredentials();
    const first = known ? null : await hashPassword(password);
    const [row] = await this.database.anonymously<{ done: boolean }>(
      'SELECT app.accept_invitation($1, $2) AS done',
      [hash, first],
    );
    if (!row?.done) throw new TokenNotValid();
    await this.limits.succeeded('staff-invitation', address);
  }

  private linkOf(token: string): InvitationLink {
    const expiresAt = new Date(this.clock.now().getTime() + DAYS * DAY_MS).toISOString();
    return { token, expiresAt };
  }
}
