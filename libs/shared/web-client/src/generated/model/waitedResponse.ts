/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { WaitedResponseWhyEnded } from './waitedResponseWhyEnded';

export interface WaitedResponse {
  fromDay: string;
  untilDay: string;
  whyEnded: WaitedResponseWhyEnded;
  clientId: string;
  callName: string;
}
