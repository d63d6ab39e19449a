import {
  OptionalText,
  ShowsId,
  ShowsList,
  ShowsMoment,
  ShowsOneOf,
  ShowsText,
} from '@ademruimte/api-platform';
import { limits, type NoteVisibility, noteVisibilities } from '@ademruimte/contracts';
import { NoteThanksResponse } from '../notes.dto';

/** Thank you, with a few words or without. */
export class ThankForNoteRequest {
  @OptionalText({ max: limits.sentence }) words?: string | null;
}

/** Something the reader wrote, with what came back. */
export class OwnNoteResponse {
  @ShowsId() id: string;
  @ShowsId() clientId: string;
  @ShowsText() callName: string;
  @ShowsText() text: string;
  @ShowsOneOf(noteVisibilities) visibility: NoteVisibility;
  @ShowsMoment() writtenAt: string;
  @ShowsList(() => NoteThanksResponse) thanks: NoteThanksResponse[];
}
