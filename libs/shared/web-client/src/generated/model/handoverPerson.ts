/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface HandoverPerson {
  id: string;
  name: string;
}
