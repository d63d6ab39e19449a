import { ShowsFlag, ShowsList, ShowsMoment, ShowsOneOf, ShowsText } from '@ademruimte/api-platform';
import { type HistoryKind, historyKinds } from '@ademruimte/contracts';

/** One field of a record that became something else; a text is left out for who may not read it. */
export class FieldChange {
  @ShowsText() field: string;
  @ShowsText({ nullable: true }) before: string | null;
  @ShowsText({ nullable: true }) after: string | null;
  /** The words are not for this reader: only that they changed. */
  @ShowsFlag() isWithheld: boolean;
}

/** Something that was done to a record. */
export class HistoryItem {
  @ShowsMoment() at: string;
  /** Empty for what the product did by itself. */
  @ShowsText({ nullable: true }) staffName: string | null;
  @ShowsOneOf(historyKinds) kind: HistoryKind;
  @ShowsList(() => FieldChange) changes: FieldChange[];
  /** Whether it is still known what changed; it may have been destroyed since. */
  @ShowsFlag() isKept: boolean;
}

/** Everything that was done to one record, newest first. */
export class HistoryResponse {
  @ShowsList(() => HistoryItem) items: HistoryItem[];
}
