/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface UnassignedResponse {
  clientId: string;
  callName: string;
  teamId: string;
  since: string;
}
