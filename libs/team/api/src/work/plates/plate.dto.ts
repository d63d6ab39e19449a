import {
  Halves,
  Shows,
  ShowsDay,
  ShowsHalves,
  ShowsId,
  ShowsList,
  ShowsNumber,
  ShowsOneOf,
  ShowsText,
} from '@ademruimte/api-platform';
import {
  type AssignmentKind,
  assignmentKinds,
  bounds,
  type CalendarDay,
  type ClientStatus,
  clientStatuses,
} from '@ademruimte/contracts';
import { AwayResponse } from '../team-work.dto';

/** Somebody a colleague works with, in which part and how much work that is. */
export class PlateItemResponse {
  @ShowsId() clientId: string;
  @ShowsText() callName: string;
  @ShowsOneOf(clientStatuses) status: ClientStatus;
  @ShowsId() assignmentId: string;
  /** Of the assignment. */
  @ShowsNumber() version: number;
  @ShowsOneOf(assignmentKinds) kind: AssignmentKind;
  @ShowsHalves() workloadWeight: number;
  @ShowsDay() fromDay: CalendarDay;
  @ShowsDay({ nullable: true }) untilDay: CalendarDay | null;
}

/** Somebody of the same team who can take work over. */
export class TakerResponse {
  @ShowsId() staffMemberId: string;
  @ShowsText() name: string;
  @Shows(() => AwayResponse, { nullable: true }) away: AwayResponse | null;
}

/** Everything on the plate of one colleague, as far as the caller leads the team of it. */
export class ColleagueCaseloadResponse {
  @ShowsId() staffMemberId: string;
  @ShowsText() name: string;
  @Shows(() => AwayResponse, { nullable: true }) away: AwayResponse | null;
  /** With how many people of other teams they work too. */
  @ShowsNumber() elsewhere: number;
  /** Who can take work over, by name. */
  @ShowsList(() => TakerResponse) takers: TakerResponse[];
  @ShowsList(() => PlateItemResponse) items: PlateItemResponse[];
}

/** How much work the team says it is; 1 is usual. */
export class WorkloadWeightRequest {
  @Halves(bounds.workloadWeight) workloadWeight: number;
}
