/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface SafeContactRuleDetails {
  id: string;
  version: number;
  text: string;
  fromDay: string;
  /** @nullable */
  endedOn: string | null;
  /** @nullable */
  sharingConfirmedOn: string | null;
}
