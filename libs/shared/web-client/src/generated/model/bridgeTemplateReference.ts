/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface BridgeTemplateReference {
  id: string;
  number: number;
}
