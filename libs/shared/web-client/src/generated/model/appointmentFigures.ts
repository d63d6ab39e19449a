/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface AppointmentFigures {
  held: number;
  moved: number;
  missed: number;
  people: number;
}
