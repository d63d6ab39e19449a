import { Day, Id, OneOf, OptionalDay, OptionalOneOf } from '@ademruimte/api-platform';
import {
  type AssignmentKind,
  assignmentKinds,
  type CalendarDay,
  type StandInReason,
  standInReasons,
} from '@ademruimte/contracts';

/** An experience expert is asked first, and the client heard their name: that is an invitation. */
const assignable = assignmentKinds.filter((kind) => kind !== 'experience_expert');

/** Who is to work with a client, in which part, and when. */
export class AssignmentRequest {
  @Id() staffMemberId: string;
  @OneOf(assignable) kind: Exclude<AssignmentKind, 'experience_expert'>;
  @Day() fromDay: CalendarDay;
  @OptionalDay() untilDay?: CalendarDay | null;
  /** For a stand-in alone. */
  @OptionalOneOf(standInReasons) standInReason?: StandInReason | null;
}

/** The last day somebody works with a client; yesterday ends it at once. */
export class EndAssignmentRequest {
  @Day() untilDay: CalendarDay;
}
