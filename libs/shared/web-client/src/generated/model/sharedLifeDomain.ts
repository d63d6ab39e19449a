/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface SharedLifeDomain {
  code: string;
  title: string;
  sensitive: boolean;
}
