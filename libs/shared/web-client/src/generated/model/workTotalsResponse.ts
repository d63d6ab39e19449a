/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface WorkTotalsResponse {
  stuck: number;
  resting: number;
  unassigned: number;
  waiting: number;
  due: number;
}
