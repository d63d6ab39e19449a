/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { FieldProblem } from './fieldProblem';
import type { ProblemCurrent } from './problemCurrent';

export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  errors?: FieldProblem[];
  /** The record as it is now (412). */
  current?: ProblemCurrent;
}
