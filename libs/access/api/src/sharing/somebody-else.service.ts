import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@ademruimte/api-platform';
import { ClientAccess } from '../client-access';
import { Notices } from '../notices/notices.service';
import { ExpertInvitation } from './expert-invitation.entity';

/** After an expert handed an invitation back, the client hears that it will be somebody else. */
@Injectable()
export class SomebodyElse {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: ClientAccess,
    private readonly notices: Notices,
  ) {}

  /** The client was told; nobody needs to be reminded any more. */
  async told(clientId: string, id: string, version: number): Promise<number> {
    await this.access.require(clientId, 'share:edit');
    const invitation = await this.database.claim(ExpertInvitation, { id, clientId }, version);
    invitation.tellOther(this.clock.today());
    await this.database.repository(ExpertInvitation).save(invitation);
    await this.notices.settle(id, 'expert_handed_back');
    return version + 1;
  }
}
