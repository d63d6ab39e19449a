/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface OwnTeamResponse {
  id: string;
  name: string;
  leads: boolean;
}
