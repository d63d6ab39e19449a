import { AccessGrant } from './access-grant.entity';
import { ExpertInvitation } from './expert-invitation.entity';
import {
  ExpertInvitationsController,
  OwnInvitationsController,
} from './expert-invitations.controller';
import { ExpertInvitations } from './expert-invitations.service';
import { ExpertsOfTeam } from './experts-of-team';
import { OwnInvitations } from './own-invitations.service';
import { SharingAgreement } from './sharing-agreement.entity';
import { SharingAgreements } from './sharing-agreements.service';
import { SharingController } from './sharing.controller';
import { SomebodyElse } from './somebody-else.service';
import { WhoSees } from './who-sees-what.service';

export { ExpertInvitations, ExpertsOfTeam, OwnInvitations, SharingAgreements };

/** Tables of sharing. */
export const sharingEntities = [AccessGrant, ExpertInvitation, SharingAgreement];

/** What sharing answers to. */
export const sharingControllers = [
  ExpertInvitationsController,
  OwnInvitationsController,
  SharingController,
];

/** The use cases of sharing. */
export const sharingServices = [
  ExpertInvitations,
  ExpertsOfTeam,
  OwnInvitations,
  SharingAgreements,
  SomebodyElse,
  WhoSees,
];
