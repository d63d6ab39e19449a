/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface AcceptStaffInvitation {
  /** @maxLength 100 */
  token: string;
  /** @maxLength 256 */
  password: string;
}
