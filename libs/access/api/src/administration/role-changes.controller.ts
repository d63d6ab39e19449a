import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Answers,
  created,
  type Created,
  Creates,
  Does,
  IdParam,
  Requires,
} from '@ademruimte/api-platform';
import { RoleChangeRequest, RoleChangeResponse } from './role-changes.dto';
import { RoleChanges } from './role-changes.service';

/** Roles, given and ended by two people. */
@ApiTags('access')
@Controller()
export class RoleChangesController {
  constructor(private readonly changes: RoleChanges) {}

  @Get('role-changes')
  @Requires('people:read')
  @Answers([() => RoleChangeResponse])
  listRoleChanges(): Promise<RoleChangeResponse[]> {
    return this.changes.open();
  }

  @Post('people/:personId/role-changes')
  @Requires('people:manage')
  @Creates()
  async proposeRoleChange(
    @IdParam('personId') personId: string,
    @Body() wanted: RoleChangeRequest,
  ): Promise<Created> {
    return created(await this.changes.propose(personId, wanted), '/role-changes');
  }

  @Post('role-changes/:changeId/approve')
  @Requires('roles:approve')
  @Does()
  async approveRoleChange(@IdParam('changeId') changeId: string): Promise<void> {
    await this.changes.decide(changeId, 'approved');
  }

  @Post('role-changes/:changeId/decline')
  @Requires('roles:approve')
  @Does()
  async declineRoleChange(@IdParam('changeId') changeId: string): Promise<void> {
    await this.changes.decide(changeId, 'declined');
  }
}
