import {
  Halves,
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

/** Everything on the plate of one colleague, as far as the caller leads the team of it. */
export class ColleagueCaseloadResponse {
  @ShowsId() staffMemberId: string;
  @ShowsText() name: string;
  @ShowsList(() => PlateItemResponse) items: PlateItemResponse[];
}

/** How much work the team says it is; 1 is usual. */
export class WorkloadWeightRequest {
  @Halves(bounds.workloadWeight) workloadWeight: number;
}
