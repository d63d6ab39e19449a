/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { EarlierTurnResponseWhyEnded } from './earlierTurnResponseWhyEnded';

export interface EarlierTurnResponse {
  fromDay: string;
  untilDay: string;
  whyEnded: EarlierTurnResponseWhyEnded;
}
