/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface MessagePartnerResponse {
  id: string;
  name: string;
}
