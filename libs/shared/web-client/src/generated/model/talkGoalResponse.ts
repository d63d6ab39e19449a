/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface TalkGoalResponse {
  id: string;
  title: string;
  sensitive: boolean;
}
