/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { FieldProblemParams } from './fieldProblemParams';

export interface FieldProblem {
  field: string;
  code: string;
  params?: FieldProblemParams;
}
