/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { DomainHistoryEntry } from './domainHistoryEntry';

export interface DomainHistory {
  code: string;
  title: string;
  entries: DomainHistoryEntry[];
}
