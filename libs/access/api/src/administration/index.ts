import { ComingInController } from './coming-in.controller';
import { FirstAdministrator } from './first-administrator.service';
import { PeopleController } from './people.controller';
import { People } from './people.service';
import { RoleChange } from './role-change.entity';
import { RoleChangesController } from './role-changes.controller';
import { RoleChanges } from './role-changes.service';
import { StaffInvitations } from './staff-invitations.service';
import { TeamSettingsController } from './team-settings.controller';
import { TeamSettings } from './team-settings.service';

export { FirstAdministrator };
export { TAKES_CREDENTIAL } from './takes-credential';

/** Tables of administration. */
export const administrationEntities = [RoleChange];

/** What administration answers to. */
export const administrationControllers = [
  ComingInController,
  PeopleController,
  RoleChangesController,
  TeamSettingsController,
];

/** The use cases of administration. */
export const administrationServices = [
  FirstAdministrator,
  People,
  RoleChanges,
  StaffInvitations,
  TeamSettings,
];
