/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface PlanLifeDomain {
  id: string;
  code: string;
  title: string;
  sensitive: boolean;
}
