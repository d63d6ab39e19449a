import { Day, Id, OneOf, OptionalDay } from '@ademruimte/api-platform';
import { type AssignmentKind, assignmentKinds, type CalendarDay } from '@ademruimte/contracts';

/** Who is to work with a client, in which part, and when. */
export class AssignmentRequest {
  @Id() staffMemberId: string;
  @OneOf(assignmentKinds) kind: AssignmentKind;
  @Day() fromDay: CalendarDay;
  @OptionalDay() untilDay?: CalendarDay | null;
}

/** The last day somebody works with a client; yesterday ends it at once. */
export class EndAssignmentRequest {
  @Day() untilDay: CalendarDay;
}
