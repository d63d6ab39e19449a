/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface KnownAtTeam {
  teamName: string;
  /** @nullable */
  teamPhone: string | null;
  /** @nullable */
  clientId: string | null;
}
