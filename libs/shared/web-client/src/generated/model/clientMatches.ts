/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { KnownAtTeam } from './knownAtTeam';

export interface ClientMatches {
  items: KnownAtTeam[];
}
