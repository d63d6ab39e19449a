/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface TalkGoal {
  id: string;
  /**
     * @minimum 1
     * @maximum 2147483647
     * @nullable
     */
  version?: number | null;
  /**
     * @minLength 1
     * @maxLength 300
     */
  title: string;
  /**
     * @maxLength 300
     * @nullable
     */
  base?: string | null;
  lifeDomainId: string;
  /**
     * @maxLength 2000
     * @nullable
     */
  why?: string | null;
}
