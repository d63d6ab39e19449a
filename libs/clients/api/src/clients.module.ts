import { Module } from '@nestjs/common';
import { Client } from './client.entity';
import { ClientsController } from './clients.controller';
import { Clients } from './clients.service';
import { ContactPreference } from './contact/contact-preference.entity';
import { Contact } from './contact/contact.service';
import { SafeContactRule } from './contact/safe-contact-rule.entity';
import { HouseholdMember } from './household/household-member.entity';
import { Household } from './household/household.entity';
import { NewFile } from './new-file';
import { RegistrarTeam } from './registrar-team';
import { Registration } from './registration';
import { Helper } from './support/helper.entity';
import { Strength } from './support/strength.entity';
import { Strengths } from './support/strengths.service';
import { Trajectories } from './trajectory/trajectories.service';
import { Trajectory } from './trajectory/trajectory.entity';

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
];

/** The people we work with: person, contact, household, trajectory. */
@Module({
  controllers: [ClientsController],
  providers: [Clients, Contact, NewFile, RegistrarTeam, Registration, Strengths, Trajectories],
  exports: [Clients],
})
export class ClientsModule {}
