/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type BridgeTemplateResponseStatus = typeof BridgeTemplateResponseStatus[keyof typeof BridgeTemplateResponseStatus];


export const BridgeTemplateResponseStatus = {
  draft: 'draft',
  published: 'published',
  retired: 'retired',
} as const;
