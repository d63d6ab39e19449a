import { ShowsId, ShowsMoment, ShowsOneOf, ShowsText } from '@ademruimte/api-platform';
import { type NoticeKind, noticeKinds } from '@ademruimte/contracts';

/** Something the reader is told of. */
export class NoticeResponse {
  @ShowsId() id: string;
  @ShowsOneOf(noticeKinds) kind: NoticeKind;
  @ShowsMoment() at: string;
  @ShowsId() aboutId: string;
  /** Only while the reader works with this client, or leads their team. */
  @ShowsId({ nullable: true }) clientId: string | null;
  @ShowsText({ nullable: true }) callName: string | null;
  /** Who said thank you; nobody else is named. */
  @ShowsText({ nullable: true }) byName: string | null;
}
