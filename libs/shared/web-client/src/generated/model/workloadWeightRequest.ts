/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface WorkloadWeightRequest {
  /**
     * @minimum 0
     * @maximum 5
     */
  workloadWeight: number;
}
