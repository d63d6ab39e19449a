/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface ReassignedClientRequest {
  clientId: string;
  /**
     * @maxLength 4000
     * @nullable
     */
  summary?: string | null;
}
