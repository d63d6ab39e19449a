/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface ScaleLevel {
  level: number;
  key: string;
  label: string;
}
