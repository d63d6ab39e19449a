/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface DeviceKeyResponse {
  key: string;
  staffMemberId: string;
  hours: number;
}
