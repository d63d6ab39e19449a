import {
  Flag,
  Nested,
  OneOf,
  OptionalDay,
  OptionalId,
  OptionalText,
  OptionalTexts,
  Text,
} from '@ademruimte/api-platform';
import {
  type CalendarDay,
  type FormOfAddress,
  formsOfAddress,
  limits,
} from '@ademruimte/contracts';
import { ContactRequest } from './contact/contact.dto';
import { TrajectoryRequest } from './trajectory/trajectory.dto';

/** Who somebody is and where they live. One name is enough. */
export class PersonRequest {
  /** The name somebody wants to be called by. */
  @Text({ max: limits.name }) callName: string;
  @OptionalText({ max: limits.name }) givenNames?: string | null;
  /** Such as "van der" or "el". */
  @OptionalText({ max: limits.name }) namePrefix?: string | null;
  @OptionalText({ max: limits.name }) familyName?: string | null;
  @OptionalDay() birthDate?: CalendarDay | null;
  @OneOf(formsOfAddress) formOfAddress: FormOfAddress;
  @OptionalText({ max: limits.addressLine }) addressLine?: string | null;
  @OptionalText({ max: limits.postcode }) postcode?: string | null;
  @OptionalText({ max: limits.city }) city?: string | null;
  @Flag() secretAddress: boolean;
}

/** A first registration; whoever sends it becomes the lead worker. */
export class RegisterClientRequest extends PersonRequest {
  @OptionalId() id?: string | null;
  /** Needed when the registrar works for more than one team. */
  @OptionalId() teamId?: string | null;
  @Nested(() => ContactRequest) contact: ContactRequest;
  @OptionalText({ max: limits.sentence }) safeContactRule?: string | null;
  @Nested(() => TrajectoryRequest) trajectory: TrajectoryRequest;
  @OptionalTexts({ max: 20, each: limits.shortText }) strengths?: string[];
}
