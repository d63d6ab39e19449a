import {
  Day,
  OptionalDay,
  OptionalListOf,
  OptionalNested,
  OptionalOneOf,
  OptionalText,
  OptionalTime,
  Text,
} from '@ademruimte/api-platform';
import { RatingRequest } from '@ademruimte/bridge-api';
import {
  type CalendarDay,
  type ConversationKind,
  conversationKinds,
  limits,
} from '@ademruimte/contracts';
import { RecognitionWords } from '@ademruimte/plan-api';
import { NoteWords } from '../notes.dto';

const MOST_RATINGS = 100;
const MOST_TASKS = 3;

/** Something the worker promises to do. */
export class WorkerTaskRequest {
  @Text({ max: limits.sentence }) text: string;
  @OptionalDay() dueOn?: CalendarDay | null;
}

/** What the worker adds alone: only the day of the next contact is needed. */
export class FinishTalkRequest {
  @Day() nextContactOn: CalendarDay;
  /** With a time it becomes an appointment. */
  @OptionalTime() nextTime?: string | null;
  @OptionalOneOf(conversationKinds) nextKind?: ConversationKind | null;
  @OptionalText({ max: limits.shortText }) nextPlace?: string | null;
  @OptionalNested(() => NoteWords) note?: NoteWords | null;
  /** How the worker sees it; the client's own stay beside it. */
  @OptionalListOf(() => RatingRequest, { max: MOST_RATINGS }) ratings?: RatingRequest[];
  @OptionalListOf(() => WorkerTaskRequest, { max: MOST_TASKS }) tasks?: WorkerTaskRequest[];
  @OptionalNested(() => RecognitionWords) recognition?: RecognitionWords | null;
}
