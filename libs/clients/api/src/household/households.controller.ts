import { Body, Controller, Get, Post, Put } from '@nestjs/common';
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
import {
  AddMemberRequest,
  HouseholdRequest,
  HouseholdResponse,
  LeaveRequest,
  MemberRequest,
  StartHouseholdRequest,
} from './household.dto';
import { Households } from './households.service';

/** The household a client lives in. */
@ApiTags('clients')
@Controller('clients/:clientId/household')
export class HouseholdsController {
  constructor(private readonly households: Households) {}

  @Get()
  @Requires('household:read')
  @Answers(() => HouseholdResponse)
  getHousehold(@IdParam('clientId') clientId: string): Promise<HouseholdResponse> {
    return this.households.of(clientId);
  }

  @Post()
  @Requires('household:edit')
  @Creates()
  async startHousehold(
    @IdParam('clientId') clientId: string,
    @Body() wanted: StartHouseholdRequest,
  ): Promise<Created> {
    const { id } = await this.households.start(clientId, wanted);
    return created(id, `/clients/${clientId}/household`);
  }

  @Put()
  @Requires('household:edit')
  @Changes()
  async renameHousehold(
    @IdParam('clientId') clientId: string,
    @Body() { name }: HouseholdRequest,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.households.rename(clientId, name, version));
  }

  @Post('members')
  @Requires('household:edit')
  @Creates()
  async addHouseholdMember(
    @IdParam('clientId') clientId: string,
    @Body() wanted: AddMemberRequest,
  ): Promise<Created> {
    const { id } = await this.households.add(clientId, wanted);
    return created(id, `/clients/${clientId}/household`);
  }

  @Put('members/:memberId')
  @Requires('household:edit')
  @Changes()
  async changeHouseholdMember(
    @IdParam('clientId') clientId: string,
    @IdParam('memberId') memberId: string,
    @Body() wanted: MemberRequest,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.households.describe(clientId, memberId, wanted, version));
  }

  @Post('members/:memberId/leave')
  @Requires('household:edit')
  @Changes()
  async leaveHousehold(
    @IdParam('clientId') clientId: string,
    @IdParam('memberId') memberId: string,
    @Body() { untilDay }: LeaveRequest,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.households.leave(clientId, memberId, untilDay, version));
  }
}
