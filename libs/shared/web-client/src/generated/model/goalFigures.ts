/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface GoalFigures {
  reached: number;
  changed: number;
  letGo: number;
  people: number;
}
