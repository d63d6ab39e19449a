/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { BridgePictureDomain } from './bridgePictureDomain';

export interface BridgePicturePillar {
  code: string;
  title: string;
  domains: BridgePictureDomain[];
}
