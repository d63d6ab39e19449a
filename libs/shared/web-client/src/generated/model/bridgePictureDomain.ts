/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { MomentRatings } from './momentRatings';

export interface BridgePictureDomain {
  code: string;
  lifeDomainId: string;
  title: string;
  sensitive: boolean;
  now: MomentRatings;
  then: MomentRatings;
}
