/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface WorkTeamResponse {
  id: string;
  name: string;
}
