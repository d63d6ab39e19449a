/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ClientSearchRequestScope } from './clientSearchRequestScope';

export interface ClientSearchRequest {
  /**
     * @minLength 1
     * @maxLength 100
     */
  words: string;
  /** @nullable */
  scope?: ClientSearchRequestScope;
}
