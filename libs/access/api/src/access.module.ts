import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { AccessGuard } from './access.guard';
import {
  administrationControllers,
  administrationEntities,
  administrationServices,
} from './administration';
import { Assignment } from './assignment.entity';
import { Assignments } from './assignments.service';
import { ClientAccess } from './client-access';
import { Colleagues } from './colleagues';
import { ColleaguesController } from './colleagues.controller';
import { CurrentPerson } from './current-person';
import { emergencyControllers, emergencyEntities, emergencyServices } from './emergency';
import { LocalStrategy } from './local.strategy';
import { Membership } from './membership.entity';
import { Notice } from './notices/notice.entity';
import { NoticesController } from './notices/notices.controller';
import { Notices } from './notices/notices.service';
import { OrganisationStarters } from './organisation-starters';
import { Organisations } from './organisations.service';
import { ProcessingActivity } from './processing-activity.entity';
import { ReadLog } from './read-log';
import { SessionsController } from './sessions.controller';
import { Sessions } from './sessions.service';
import { SignIn } from './sign-in.service';
import { SignInLimits } from './sign-in-limits';
import {
  ExpertInvitations,
  ExpertsOfTeam,
  OwnInvitations,
  SharingAgreements,
  sharingControllers,
  sharingEntities,
  sharingServices,
} from './sharing';
import { StaffProfile } from './staff-profile.entity';
import { Team } from './team.entity';

/** Tables of access, for the list of entities an app is made with. */
export const accessEntities = [
  ...[Assignment, Membership, Notice, ProcessingActivity, StaffProfile, Team],
  ...emergencyEntities,
  ...administrationEntities,
  ...sharingEntities,
];

/** Who you are, what you may do, whose client it is. Every domain stands on it. */
@Global()
@Module({
  imports: [PassportModule.register({ session: false })],
  controllers: [
    ...[SessionsController, ColleaguesController, NoticesController],
    ...emergencyControllers,
    ...administrationControllers,
    ...sharingControllers,
  ],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    Assignments,
    ClientAccess,
    Colleagues,
    CurrentPerson,
    LocalStrategy,
    Notices,
    Organisations,
    OrganisationStarters,
    ReadLog,
    Sessions,
    SignIn,
    SignInLimits,
    ...emergencyServices,
    ...administrationServices,
    ...sharingServices,
  ],
  exports: [
    Assignments,
    ClientAccess,
    Colleagues,
    ExpertInvitations,
    ExpertsOfTeam,
    Notices,
    Organisations,
    OrganisationStarters,
    OwnInvitations,
    ReadLog,
    Sessions,
    SharingAgreements,
  ],
})
export class AccessModule {}
