/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { PartOpenedBecause } from './partOpenedBecause';
import type { PartOpenedPart } from './partOpenedPart';

export interface PartOpened {
  part: PartOpenedPart;
  open: boolean;
  because: PartOpenedBecause;
}
