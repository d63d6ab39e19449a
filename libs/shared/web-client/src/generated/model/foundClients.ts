/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ClientListItem } from './clientListItem';

export interface FoundClients {
  items: ClientListItem[];
}
