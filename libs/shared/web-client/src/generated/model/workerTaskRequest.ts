/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface WorkerTaskRequest {
  /**
     * @minLength 1
     * @maxLength 300
     */
  text: string;
  /** @nullable */
  dueOn?: string | null;
}
