/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { AwayResponse } from './awayResponse';

export interface TakerResponse {
  staffMemberId: string;
  name: string;
  /** @nullable */
  away: AwayResponse | null;
}
