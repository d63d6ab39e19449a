/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface HandoverCompanion {
  clientId: string;
  callName: string;
}
