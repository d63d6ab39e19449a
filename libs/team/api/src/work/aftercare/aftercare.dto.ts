import { Id, OneOf, OptionalDay, OptionalId, WholeNumber } from '@ademruimte/api-platform';
import {
  type AftercareMonths,
  type AftercareWay,
  aftercareWays,
  type CalendarDay,
} from '@ademruimte/contracts';

/** That somebody asked how it goes; what was said is no part of it. */
export class AftercareCheckRequest {
  @OptionalId() id?: string | null;
  @Id() trajectoryId: string;
  /** 3, 6 or 12 months after the end. */
  @WholeNumber({ min: 3, max: 12 }) months: AftercareMonths;
  @OneOf(aftercareWays) how: AftercareWay;
  @OptionalDay() doneOn?: CalendarDay | null;
}
