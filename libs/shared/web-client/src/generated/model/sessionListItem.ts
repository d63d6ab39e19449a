/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface SessionListItem {
  id: string;
  startedAt: string;
  lastSeenAt: string;
  device: string;
  current: boolean;
}
