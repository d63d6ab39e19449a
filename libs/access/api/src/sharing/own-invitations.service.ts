import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@ademruimte/api-platform';
import { IsNull } from 'typeorm';
import { Assignments } from '../assignments.service';
import { Notices } from '../notices/notices.service';
import { ReadLog } from '../read-log';
import { AccessGrant } from './access-grant.entity';
import { ExpertInvitation } from './expert-invitation.entity';
import { InvitationAnswered } from './sharing.errors';
import type { OwnInvitation } from './who-sees-what.dto';
import { isSupported, leadsOf, ownInvitations } from './who-sees-what.queries';

/** What an experience expert is asked: they say yes, or hand it back without a reason. */
@Injectable()
export class OwnInvitations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly assignments: Assignments,
    private readonly readLog: ReadLog,
    private readonly notices: Notices,
  ) {}

  /** Who asks for the caller, and with whom they work along: only the name to be called by. */
  async list(): Promise<OwnInvitation[]> {
    const rows = await ownInvitations(this.database, this.clock.today());
    await this.readLog.listed([...new Set(rows.map(({ about }) => about))]);
    return rows.map(({ about: _, ...shown }) => shown);
  }

  /** Works along from today. */
  async accept(id: string, version: number): Promise<number> {
    const invitation = await this.claim(id, version);
    const { clientId, staffMemberId } = invitation;
    invitation.accept(this.clock.now());
    if (!(await isSupported(this.database, clientId))) throw new InvitationAnswered();
    await this.database.repository(ExpertInvitation).save(invitation);
    const fromDay = this.clock.today();
    await this.assignments.start({ clientId, staffMemberId, kind: 'experience_expert', fromDay });
    return version + 1;
  }

  /** "I know this person": no reason is asked, and from now on they see nothing of them. */
  async handBack(id: string, version: number): Promise<number> {
    const invitation = await this.claim(id, version);
    const { clientId, staffMemberId, invitedBy } = invitation;
    invitation.handBack(this.clock.now());
    await this.database.repository(ExpertInvitation).save(invitation);
    await this.assignments.stopAtOnce(clientId, staffMemberId);
    await this.database
      .repository(AccessGrant)
      .update({ clientId, staffMemberId, endedAt: IsNull() }, { endedAt: this.clock.now() });
    // Somebody tells the client that it will be somebody else.
    const leads = await leadsOf(this.database, clientId, this.clock.today());
    const about = { kind: 'expert_handed_back', clientId, aboutId: id } as const;
    await this.notices.tell([invitedBy, ...leads], about);
    return version + 1;
  }

  /** Only who was asked answers. */
  private async claim(id: string, version: number): Promise<ExpertInvitation> {
    const { staffMemberId } = this.database.actor;
    return this.database.claim(ExpertInvitation, { id, staffMemberId }, version);
  }
}
