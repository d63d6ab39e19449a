/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { NoticeResponseKind } from './noticeResponseKind';

export interface NoticeResponse {
  id: string;
  kind: NoticeResponseKind;
  at: string;
  aboutId: string;
  /** @nullable */
  clientId: string | null;
  /** @nullable */
  callName: string | null;
  /** @nullable */
  byName: string | null;
}
