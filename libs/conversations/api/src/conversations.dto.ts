import {
  Moment,
  OneOf,
  OptionalChoices,
  OptionalFlag,
  OptionalId,
  OptionalListOf,
  OptionalMoment,
  OptionalNested,
  OptionalOneOf,
  OptionalText,
  OptionalWholeNumber,
  ShowsFlag,
  ShowsId,
  ShowsList,
  ShowsListOf,
  ShowsMoment,
  ShowsNumber,
  ShowsOneOf,
  ShowsText,
} from '@ademruimte/api-platform';
import {
  type ConversationKind,
  conversationKinds,
  type ConversationStatus,
  conversationStatuses,
  limits,
  type MissedBarrier,
  missedBarriers,
} from '@ademruimte/contracts';
import type { Arrangement, Conversation } from './conversation.entity';
import type { ReadableConversations } from './conversation-list';
import { NoteResponse, noteResponse, NoteWords } from './notes.dto';
import { choiceResponse, TalkChoiceResponse } from './talk/talk-choice.dto';

const DURATION = { min: 5, max: 480 };
const MOST_ATTENDEES = 20;

/** A page of conversations. */
export class ConversationsQuery {
  /** The last conversation of the page before. */
  @OptionalId() cursor?: string | null;
}

/** Who is there: a colleague, a helper of this client, or somebody with only a name. */
export class AttendeeRequest {
  @OptionalId() staffMemberId?: string | null;
  @OptionalId() helperId?: string | null;
  /** Ignored beside an id: then the name is the one we know. */
  @OptionalText({ max: limits.name }) name?: string | null;
}

/** When, where and how. */
class ArrangementRequest {
  @OneOf(conversationKinds) kind: ConversationKind;
  @Moment() startsAt: string;
  @OptionalWholeNumber(DURATION) durationMinutes?: number | null;
  @OptionalText({ max: limits.shortText }) place?: string | null;
  @OptionalFlag() interpreter?: boolean | null;
  /** Left out: whoever sends it. */
  @OptionalListOf(() => AttendeeRequest, { max: MOST_ATTENDEES }) attendees?: AttendeeRequest[];
  /** Only of a conversation that was held. */
  @OptionalText({ max: limits.ownWords }) agreedText?: string | null;
}

/** A conversation that is planned, or one that was held and is written down now. */
export class RecordConversationRequest extends ArrangementRequest {
  @OptionalId() id?: string | null;
  @OptionalOneOf(['planned', 'held']) status?: 'planned' | 'held' | null;
  @OptionalNested(() => NoteWords) note?: NoteWords | null;
}

/** A conversation as it should have been written down. */
export class ReviseConversationRequest extends ArrangementRequest {}

/** What came of a conversation that was planned. */
export class HoldConversationRequest {
  @OptionalText({ max: limits.ownWords }) agreedText?: string | null;
  @OptionalNested(() => NoteWords) note?: NoteWords | null;
  /** Left out: those who were expected. */
  @OptionalListOf(() => AttendeeRequest, { max: MOST_ATTENDEES }) attendees?: AttendeeRequest[];
}

/** That somebody could not come, and perhaps a new appointment at once. */
export class MissConversationRequest {
  /** What stood in the way; several may be true, and nobody has to say. */
  @OptionalChoices(missedBarriers) barriers?: MissedBarrier[];
  /** In own words. */
  @OptionalText({ max: limits.sentence }) reason?: string | null;
  @OptionalMoment() newStartsAt?: string | null;
}

/** The moment an appointment goes to. */
export class MoveConversationRequest {
  @Moment() startsAt: string;
}

/** Somebody who is or was there. */
export class AttendeeResponse {
  @ShowsId({ nullable: true }) staffMemberId: string | null;
  @ShowsId({ nullable: true }) helperId: string | null;
  @ShowsText() name: string;
}

/** A conversation, as far as the reader may know it. */
export class ConversationResponse {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsOneOf(conversationKinds) kind: ConversationKind;
  @ShowsOneOf(conversationStatuses) status: ConversationStatus;
  @ShowsMoment() startsAt: string;
  @ShowsNumber({ nullable: true }) durationMinutes: number | null;
  @ShowsText({ nullable: true }) place: string | null;
  @ShowsFlag() interpreter: boolean;
  @ShowsText({ nullable: true }) agreedText: string | null;
  @ShowsText({ nullable: true }) missedReason: string | null;
  @ShowsListOf(missedBarriers) missedBarriers: MissedBarrier[];
  @ShowsId({ nullable: true }) movedToId: string | null;
  @ShowsList(() => AttendeeResponse) attendees: AttendeeResponse[];
  @ShowsList(() => NoteResponse) notes: NoteResponse[];
  /** What was also said in the talk and not kept; for who may read notes. */
  @ShowsList(() => TalkChoiceResponse) choices: TalkChoiceResponse[];
  /** Whether there is a copy for the client that the reader may print. */
  @ShowsFlag() hasCopy: boolean;
}

/** What was talked about, newest first; the first page also has everything that is planned. */
export class ConversationListResponse {
  @ShowsList(() => ConversationResponse) items: ConversationResponse[];
  /** Notes stay closed until the reader picks a purpose. */
  @ShowsFlag() notesWaitForPurpose: boolean;
  @ShowsId({ nullable: true }) nextCursor: string | null;
}

/** When, where and how, as the domain knows it. */
export function arrangementFrom(body: ArrangementRequest): Arrangement {
  return {
    kind: body.kind,
    startsAt: new Date(body.startsAt),
    durationMinutes: body.durationMinutes ?? null,
    place: body.place ?? null,
    interpreter: body.interpreter ?? false,
  };
}

/** The list for one reader. */
export function listFrom(found: ReadableConversations): ConversationListResponse {
  const { items, notes, choices, withCopy, withoutContent, nextCursor } = found;
  return {
    items: items.map((one) => {
      const own = notes.items.filter(({ conversationId }) => conversationId === one.id);
      const said = choices.filter(({ conversationId }) => conversationId === one.id);
      const shown = conversationResponse(one, {
        notes: own.map(noteResponse),
        choices: said.map(choiceResponse),
        hasCopy: withCopy.has(one.id),
      });
      return withoutContent
        ? { ...shown, agreedText: null, missedReason: null, missedBarriers: [], attendees: [] }
        : shown;
    }),
    notesWaitForPurpose: notes.waitsForPurpose,
    nextCursor,
  };
}

function conversationResponse(
  { id, version, kind, status, startsAt, attendees, ...rest }: Conversation,
  beside: Pick<ConversationResponse, 'notes' | 'choices' | 'hasCopy'>,
): ConversationResponse {
  const { durationMinutes, place, interpreter, agreedText, movedToId } = rest;
  const { missedReason, missedBarriers } = rest;
  return {
    id,
    version,
    kind,
    status,
    startsAt: startsAt.toISOString(),
    durationMinutes,
    place,
    interpreter,
    agreedText,
    missedReason,
    missedBarriers,
    movedToId,
    attendees: attendees.map(({ staffMemberId, helperId, name }) => ({
      staffMemberId,
      helperId,
      name,
    })),
    ...beside,
  };
}
