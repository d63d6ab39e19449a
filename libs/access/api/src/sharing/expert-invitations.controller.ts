import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Answers,
  changed,
  type Changed,
  Changes,
  created,
  type Created,
  Creates,
  IdParam,
  IfMatch,
  Requires,
} from '@ademruimte/api-platform';
import { ExpertInvitations } from './expert-invitations.service';
import { OwnInvitations } from './own-invitations.service';
import { ExpertInvitationRequest } from './sharing.dto';
import { SomebodyElse } from './somebody-else.service';
import { OwnInvitation } from './who-sees-what.dto';

/** Asking an experience expert to work along. */
@ApiTags('access')
@Controller('clients/:clientId/expert-invitations')
export class ExpertInvitationsController {
  constructor(
    private readonly invitations: ExpertInvitations,
    private readonly somebodyElse: SomebodyElse,
  ) {}

  @Post()
  @Requires('expert:invite', 'The client heard the name first, and agreed')
  @Creates()
  async inviteExpert(
    @IdParam('clientId') clientId: string,
    @Body() wanted: ExpertInvitationRequest,
  ): Promise<Created> {
    const id = await this.invitations.invite(clientId, wanted);
    return created(id, `/clients/${clientId}/access`);
  }

  @Post(':invitationId/withdraw')
  @Requires('share:edit')
  @Changes()
  async withdrawInvitation(
    @IdParam('clientId') clientId: string,
    @IdParam('invitationId') invitationId: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.invitations.withdraw(clientId, invitationId, version));
  }

  @Post(':invitationId/told')
  @Requires('share:edit', 'The client was told that it will be somebody else')
  @Changes()
  async tellOfAnother(
    @IdParam('clientId') clientId: string,
    @IdParam('invitationId') invitationId: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.somebodyElse.told(clientId, invitationId, version));
  }
}

/** What an experience expert is asked. */
@ApiTags('access')
@Controller('expert-invitations')
export class OwnInvitationsController {
  constructor(private readonly invitations: OwnInvitations) {}

  @Get()
  @Requires('invitation:answer', 'Who asks for me: only the name to be called by')
  @Answers([() => OwnInvitation])
  async listOwnInvitations(): Promise<OwnInvitation[]> {
    return this.invitations.list();
  }

  @Post(':invitationId/accept')
  @Requires('invitation:answer')
  @Changes()
  async acceptInvitation(
    @IdParam('invitationId') invitationId: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.invitations.accept(invitationId, version));
  }

  @Post(':invitationId/hand-back')
  @Requires('invitation:answer', 'No reason is asked or kept; it ends at once')
  @Changes()
  async handBackInvitation(
    @IdParam('invitationId') invitationId: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.invitations.handBack(invitationId, version));
  }
}
