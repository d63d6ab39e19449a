/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface SafeContactRuleRequest {
  /** @nullable */
  id?: string | null;
  /**
     * @minLength 1
     * @maxLength 300
     */
  text: string;
}
