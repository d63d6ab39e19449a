/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface HelperOutside {
  id: string;
  name: string;
  role: string;
  /** @nullable */
  organisationName: string | null;
  /** @nullable */
  mayKnow: string | null;
}
