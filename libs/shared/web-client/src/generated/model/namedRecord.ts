/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface NamedRecord {
  id: string;
  name: string;
}
