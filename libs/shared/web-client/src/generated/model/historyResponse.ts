/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { HistoryItem } from './historyItem';

export interface HistoryResponse {
  items: HistoryItem[];
}
