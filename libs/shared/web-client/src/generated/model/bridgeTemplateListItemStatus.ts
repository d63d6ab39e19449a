/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type BridgeTemplateListItemStatus = typeof BridgeTemplateListItemStatus[keyof typeof BridgeTemplateListItemStatus];


export const BridgeTemplateListItemStatus = {
  draft: 'draft',
  published: 'published',
  retired: 'retired',
} as const;
