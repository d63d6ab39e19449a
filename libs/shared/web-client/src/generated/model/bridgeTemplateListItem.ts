/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { BridgeTemplateListItemStatus } from './bridgeTemplateListItemStatus';

export interface BridgeTemplateListItem {
  id: string;
  version: number;
  name: string;
  number: number;
  status: BridgeTemplateListItemStatus;
}
