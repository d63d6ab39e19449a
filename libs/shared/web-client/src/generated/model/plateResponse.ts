/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { AwayResponse } from './awayResponse';
import type { PlateResponsePosition } from './plateResponsePosition';

export interface PlateResponse {
  staffMemberId: string;
  name: string;
  teamId: string;
  teamName: string;
  weight: number;
  clients: number;
  position: PlateResponsePosition;
  /** @nullable */
  bandLow: number | null;
  /** @nullable */
  bandHigh: number | null;
  /** @nullable */
  away: AwayResponse | null;
}
