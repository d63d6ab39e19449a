import { Module } from '@nestjs/common';
import { ClientsModule } from '@ademruimte/clients-api';
import { MessagesModule } from './messages';
import { ClientMove } from './reassign/client-move.service';
import { Newcomers } from './reassign/newcomers.service';
import { Reassignment, ReassignmentItem } from './reassign/reassignment.entity';
import { ReassignmentsController } from './reassign/reassignments.controller';
import { ReassignmentAnswers, Reassignments } from './reassign/reassignments.service';
import { Agendas } from './review/agendas.service';
import { CaseloadReview, CaseloadReviewItem } from './review/caseload-review.entity';
import { CaseloadReviewsController } from './review/caseload-reviews.controller';
import { CaseloadReviews } from './review/caseload-reviews.service';
import { Absence } from './settings/absence.entity';
import { AbsencesController } from './settings/absences.controller';
import { Absences } from './settings/absences.service';
import { WorkSettingsController } from './settings/work-settings.controller';
import { WorkSettings } from './settings/work-settings.service';
import { AftercareCheck } from './work/aftercare/aftercare-check.entity';
import { AftercareController } from './work/aftercare/aftercare.controller';
import { Aftercare } from './work/aftercare/aftercare.service';
import { StagnationCause } from './work/causes/stagnation-cause.entity';
import { StagnationCausesController } from './work/causes/stagnation-causes.controller';
import { StagnationCauses } from './work/causes/stagnation-causes.service';
import { PlatesController } from './work/plates/plates.controller';
import { Plates } from './work/plates/plates.service';
import { TeamWorkController } from './work/team-work.controller';
import { TeamWork } from './work/team-work.service';
import { WaitingListController } from './work/waiting/waiting-list.controller';
import { WaitingList } from './work/waiting/waiting-list.service';
import { WaitingTurn } from './work/waiting/waiting-turn.entity';

/** Tables of the work of a team. */
export const teamWorkEntities = [
  ...[Absence, AftercareCheck, CaseloadReview, CaseloadReviewItem],
  ...[Reassignment, ReassignmentItem, StagnationCause, WaitingTurn],
];

/** Who is stuck, whose plate is full, what is due; and what a lead does about it. */
@Module({
  imports: [ClientsModule, MessagesModule],
  controllers: [
    ...[AbsencesController, AftercareController, CaseloadReviewsController, PlatesController],
    ...[ReassignmentsController, StagnationCausesController, TeamWorkController],
    ...[WaitingListController, WorkSettingsController],
  ],
  providers: [
    ...[Absences, Aftercare, Agendas, CaseloadReviews, ClientMove, Newcomers],
    ...[
      Plates,
      ReassignmentAnswers,
      Reassignments,
      StagnationCauses,
      TeamWork,
      WaitingList,
      WorkSettings,
    ],
  ],
})
export class TeamWorkModule {}
