/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface ChannelsResponse {
  sms: boolean;
  email: boolean;
}
