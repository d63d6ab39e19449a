/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { BridgeScaleResponse } from './bridgeScaleResponse';
import type { BridgeTemplatePillar } from './bridgeTemplatePillar';
import type { BridgeTemplateResponseStatus } from './bridgeTemplateResponseStatus';

export interface BridgeTemplateResponse {
  id: string;
  version: number;
  name: string;
  number: number;
  status: BridgeTemplateResponseStatus;
  scale: BridgeScaleResponse;
  period: string;
  disclaimer: string;
  pillars: BridgeTemplatePillar[];
}
