/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface TodayTaskResponse {
  id: string;
  version: number;
  text: string;
  /** @nullable */
  dueOn: string | null;
  clientId: string;
  callName: string;
}
