/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { HandoverCompanion } from './handoverCompanion';
import type { HandoverPerson } from './handoverPerson';
import type { HandoverResponse } from './handoverResponse';

export interface HandoversResponse {
  /** @nullable */
  giver: HandoverPerson | null;
  candidates: HandoverPerson[];
  alongWith: HandoverCompanion[];
  items: HandoverResponse[];
}
