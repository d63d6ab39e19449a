import {
  OneOf,
  OptionalDay,
  OptionalId,
  ShowsDay,
  ShowsId,
  ShowsOneOf,
  ShowsText,
  Text,
} from '@ademruimte/api-platform';
import { limits, type RecognitionKind, recognitionKinds } from '@ademruimte/contracts';

/** A recognition to give, on its own or with a step or goal. */
export class RecognitionWords {
  @Text({ max: limits.sentence }) text: string;
  @OneOf(recognitionKinds) kind: RecognitionKind;
}

/** A recognition for somebody, for a goal or for a step. */
export class GiveRecognitionRequest extends RecognitionWords {
  @OptionalId() id?: string | null;
  @OptionalId() goalId?: string | null;
  @OptionalId() stepId?: string | null;
}

/** Something that went well. */
export class NoteMilestoneRequest {
  @OptionalId() id?: string | null;
  @Text({ max: limits.sentence }) text: string;
  /** Left out is today. */
  @OptionalDay() reachedOn?: string | null;
  @OptionalId() goalId?: string | null;
}

/** A recognition that was given. */
export class RecognitionResponse {
  @ShowsId() id: string;
  @ShowsText() text: string;
  @ShowsOneOf(recognitionKinds) kind: RecognitionKind;
  @ShowsDay() givenOn: string;
  @ShowsText() staffName: string;
  @ShowsId({ nullable: true }) goalId: string | null;
  @ShowsId({ nullable: true }) stepId: string | null;
}

/** Something that went well. */
export class MilestoneResponse {
  @ShowsId() id: string;
  @ShowsText() text: string;
  @ShowsDay() reachedOn: string;
  @ShowsId({ nullable: true }) goalId: string | null;
}
