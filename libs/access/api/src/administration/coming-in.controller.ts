import { Body, Controller, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Does, Public, Secret } from '@ademruimte/api-platform';
import { limits } from '@ademruimte/contracts';
import type { Request } from 'express';
import { FirstAdministratorRequest, InvitationLink } from './first-administrator.dto';
import { FirstAdministrator } from './first-administrator.service';
import { ShowsOnce } from './shows-once';
import { StaffInvitations } from './staff-invitations.service';
import { TakesCredential } from './takes-credential';

/** A link somebody was handed, and the password they choose (or already have). */
export class AcceptStaffInvitation {
  @Secret(limits.token) token: string;
  @Secret(limits.password) password: string;
}

/** The doors for people who have no account yet: the first administrator, and who is invited. */
@ApiTags('access')
@Controller()
export class ComingInController {
  constructor(
    private readonly first: FirstAdministrator,
    private readonly invitations: StaffInvitations,
  ) {}

  @Post('first-administrator')
  @Public()
  @TakesCredential()
  @ShowsOnce(() => InvitationLink)
  makeFirstAdministrator(
    @Body() wanted: FirstAdministratorRequest,
    @Req() request: Request,
  ): Promise<InvitationLink> {
    return this.first.make(wanted, request.ip ?? '');
  }

  @Post('staff-invitations')
  @Public()
  @TakesCredential()
  @Does()
  async acceptStaffInvitation(
    @Body() { token, password }: AcceptStaffInvitation,
    @Req() request: Request,
  ): Promise<void> {
    await this.invitations.accept(token, password, request.ip ?? '');
  }
}
