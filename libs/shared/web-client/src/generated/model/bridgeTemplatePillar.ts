/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { BridgeLifeDomain } from './bridgeLifeDomain';

export interface BridgeTemplatePillar {
  id: string;
  code: string;
  title: string;
  intro: string;
  domains: BridgeLifeDomain[];
}
