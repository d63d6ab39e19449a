/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface FileEmergency {
  id: string;
  version: number;
  until: string;
}
