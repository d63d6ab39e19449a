/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface StepFigures {
  done: number;
  people: number;
}
