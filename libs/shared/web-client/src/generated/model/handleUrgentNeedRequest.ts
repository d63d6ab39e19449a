/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface HandleUrgentNeedRequest {
  /**
     * @maxLength 300
     * @nullable
     */
  outcome?: string | null;
}
