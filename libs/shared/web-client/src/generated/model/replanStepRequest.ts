/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface ReplanStepRequest {
  dueOn: string;
  /**
     * @maxLength 300
     * @nullable
     */
  reason?: string | null;
}
