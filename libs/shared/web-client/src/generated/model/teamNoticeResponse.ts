/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { TeamNoticeResponseKind } from './teamNoticeResponseKind';

export interface TeamNoticeResponse {
  kind: TeamNoticeResponseKind;
  staffName: string;
  day: string;
}
