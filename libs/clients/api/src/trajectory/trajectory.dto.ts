import { Day, OneOf, OptionalDay, OptionalId, Text } from '@ademruimte/api-platform';
import {
  type CalendarDay,
  limits,
  type TrajectoryOutcome,
  trajectoryOutcomes,
} from '@ademruimte/contracts';

/** Why support begins, on which ground, and when the person was told what we keep. */
export class TrajectoryRequest {
  @Text({ max: limits.sentence }) reason: string;
  /** Left out: the usual ground of the team. */
  @OptionalId() processingActivityId?: string | null;
  @Day() noticeGivenOn: CalendarDay;
}

/** Somebody comes back. */
export class StartTrajectoryRequest extends TrajectoryRequest {
  @OptionalId() id?: string | null;
}

/** How support ended; left out, it ended today. */
export class CloseTrajectoryRequest {
  @OneOf(trajectoryOutcomes) outcome: TrajectoryOutcome;
  @OptionalDay() endedOn?: CalendarDay | null;
}
