/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ClientLook } from './clientLook';

export interface ClientLogDay {
  day: string;
  looks: ClientLook[];
}
