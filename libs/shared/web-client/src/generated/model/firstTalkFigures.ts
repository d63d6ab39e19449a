/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface FirstTalkFigures {
  medianDays: number;
  people: number;
}
