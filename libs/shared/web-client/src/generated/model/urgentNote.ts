/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface UrgentNote {
  level: number;
  forWorker: string;
}
