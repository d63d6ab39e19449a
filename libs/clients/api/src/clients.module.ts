import { Module } from '@nestjs/common';
import { ClientAssignmentsController } from './assignment/client-assignments.controller';
import { ClientAssignments } from './assignment/client-assignments.service';
import { CaseloadController } from './caseload/caseload.controller';
import { Caseload } from './caseload/caseload.service';
import { PersonalData } from './client-details.service';
import { Client } from './client.entity';
import { ClientsController } from './clients.controller';
import { Clients } from './clients.service';
import { ContactPreference } from './contact/contact-preference.entity';
import { ContactController } from './contact/contact.controller';
import { Contact } from './contact/contact.service';
import { SafeContactRule } from './contact/safe-contact-rule.entity';
import { HouseholdMember } from './household/household-member.entity';
import { Household } from './household/household.entity';
import { HouseholdsController } from './household/households.controller';
import { Households } from './household/households.service';
import { handoverControllers, handoverEntities, handoverServices } from './handover';
import { HandoverProposals } from './handover/handover-proposals.service';
import { HandoverSummaries } from './handover/handover-summaries.service';
import { NewFile } from './new-file';
import { RegistrarTeam } from './registrar-team';
import { Registration } from './registration';
import { Helper } from './support/helper.entity';
import { HelpersController } from './support/helpers.controller';
import { Helpers } from './support/helpers.service';
import { Strength } from './support/strength.entity';
import { StrengthsController } from './support/strengths.controller';
import { Strengths } from './support/strengths.service';
import { TeamsController } from './teams.controller';
import { TrajectoriesController } from './trajectory/trajectories.controller';
import { Trajectories } from './trajectory/trajectories.service';
import { Trajectory } from './trajectory/trajectory.entity';
import { UrgentNeed } from './urgent/urgent-need.entity';
import { UrgentNeedsController } from './urgent/urgent-needs.controller';
import { UrgentNeeds } from './urgent/urgent-needs.service';

/** Tables of clients, for the list of entities an app is made with. */
export const clientEntities = [
  Client,
  ContactPreference,
  Helper,
  Household,
  HouseholdMember,
  SafeContactRule,
  Strength,
  Trajectory,
  UrgentNeed,
  ...handoverEntities,
];

/** The people we work with: person, contact, household, trajectory. */
@Module({
  controllers: [
    CaseloadController,
    ClientAssignmentsController,
    ClientsController,
    ContactController,
    HelpersController,
    HouseholdsController,
    StrengthsController,
    TeamsController,
    TrajectoriesController,
    UrgentNeedsController,
    ...handoverControllers,
  ],
  providers: [
    Caseload,
    ClientAssignments,
    Clients,
    Contact,
    Helpers,
    Households,
    NewFile,
    PersonalData,
    RegistrarTeam,
    Registration,
    Strengths,
    Trajectories,
    UrgentNeeds,
    ...handoverServices,
  ],
  exports: [
    ...[ClientAssignments, Clients, Contact, HandoverProposals, HandoverSummaries],
    UrgentNeeds,
  ],
})
export class ClientsModule {}
