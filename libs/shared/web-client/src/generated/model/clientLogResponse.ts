/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ClientLogDay } from './clientLogDay';

export interface ClientLogResponse {
  from: string;
  until: string;
  days: ClientLogDay[];
  isCut: boolean;
}
