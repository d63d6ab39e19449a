/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface AddGoalRequest {
  /**
     * @minLength 1
     * @maxLength 300
     */
  title: string;
  lifeDomainId: string;
  /**
     * @maxLength 200
     * @nullable
     */
  horizon?: string | null;
  /**
     * @maxLength 2000
     * @nullable
     */
  why?: string | null;
  /** @nullable */
  sharedWithHousehold?: boolean | null;
  /** @nullable */
  id?: string | null;
  /** @nullable */
  restGoalId?: string | null;
}
