/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface HelperOfClient {
  id: string;
  version: number;
  name: string;
  role: string;
  /** @nullable */
  organisationName: string | null;
  /** @nullable */
  reach: string | null;
  /** @nullable */
  mayKnow: string | null;
  /** @nullable */
  endedOn: string | null;
}
