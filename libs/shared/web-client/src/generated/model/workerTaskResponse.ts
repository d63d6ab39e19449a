/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface WorkerTaskResponse {
  id: string;
  version: number;
  text: string;
  /** @nullable */
  dueOn: string | null;
  /** @nullable */
  doneOn: string | null;
}
