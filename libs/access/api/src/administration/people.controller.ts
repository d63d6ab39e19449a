import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Does, IdParam, Requires } from '@ademruimte/api-platform';
import { InvitationLink } from './first-administrator.dto';
import { EndPersonRequest, NewPersonRequest, PersonResponse } from './people.dto';
import { People } from './people.service';
import { ShowsOnce } from './shows-once';

/** The people of the organisation: asked in and ended by an administrator. */
@ApiTags('access')
@Controller('people')
export class PeopleController {
  constructor(private readonly people: People) {}

  @Get()
  @Requires('people:read')
  @Answers([() => PersonResponse])
  listPeople(): Promise<PersonResponse[]> {
    return this.people.all();
  }

  @Post()
  @Requires('people:manage')
  @ShowsOnce(() => InvitationLink)
  invitePerson(@Body() wanted: NewPersonRequest): Promise<InvitationLink> {
    return this.people.invite(wanted);
  }

  @Post(':personId/invitations')
  @Requires('people:manage')
  @ShowsOnce(() => InvitationLink)
  invitePersonAgain(@IdParam('personId') personId: string): Promise<InvitationLink> {
    return this.people.inviteAgain(personId);
  }

  @Post(':personId/end')
  @Requires('people:manage')
  @Does()
  async endPerson(
    @IdParam('personId') personId: string,
    @Body() { fromDay }: EndPersonRequest,
  ): Promise<void> {
    await this.people.end(personId, fromDay);
  }
}
