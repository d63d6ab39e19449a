/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { AwayResponse } from './awayResponse';
import type { PlateItemResponse } from './plateItemResponse';
import type { TakerResponse } from './takerResponse';

export interface ColleagueCaseloadResponse {
  staffMemberId: string;
  name: string;
  /** @nullable */
  away: AwayResponse | null;
  elsewhere: number;
  takers: TakerResponse[];
  items: PlateItemResponse[];
}
