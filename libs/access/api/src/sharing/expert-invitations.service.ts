import { Injectable } from '@nestjs/common';
import { Clock, Database, FieldsInvalid } from '@ademruimte/api-platform';
import { v7 as uuidv7 } from 'uuid';
import { AssignmentOverlaps } from '../assignment.errors';
import { Assignments } from '../assignments.service';
import { ClientAccess } from '../client-access';
import { ExpertInvitation } from './expert-invitation.entity';
import { ExpertsOfTeam } from './experts-of-team';
import type { ExpertInvitationRequest } from './sharing.dto';
import { InvitationOpen } from './sharing.errors';

/** Asking an experience expert to work along with one client, for who may ask. */
@Injectable()
export class ExpertInvitations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: ClientAccess,
    private readonly experts: ExpertsOfTeam,
    private readonly assignments: Assignments,
  ) {}

  /** Asks somebody whose name the client heard and agreed to. */
  async invite(clientId: string, wanted: ExpertInvitationRequest): Promise<string> {
    const { teamId } = await this.access.require(clientId, 'expert:invite');
    const { staffMemberId, toldOn, how } = wanted;
    if (toldOn > this.clock.today()) throw FieldsInvalid.of('toldOn', 'day-in-future');
    await this.experts.require(teamId, staffMemberId);
    const repository = this.database.repository(ExpertInvitation);
    if (await repository.existsBy({ clientId, staffMemberId, state: 'open' })) {
      throw new InvitationOpen();
    }
    const running = await this.assignments.running(clientId, staffMemberId);
    if (running.length) throw new AssignmentOverlaps();
    const id = wanted.id ?? uuidv7();
    const invitedBy = this.database.actor.staffMemberId;
    const still = { state: 'open', answeredAt: null, toldOtherOn: null } as const;
    await repository.insert({ id, clientId, staffMemberId, invitedBy, toldOn, how, ...still });
    return id;
  }

  /** Takes the question back before it was answered. */
  async withdraw(clientId: string, id: string, version: number): Promise<number> {
    await this.access.require(clientId, 'share:edit');
    const invitation = await this.database.claim(ExpertInvitation, { id, clientId }, version);
    invitation.withdraw(this.clock.now());
    await this.database.repository(ExpertInvitation).save(invitation);
    return version + 1;
  }
}
