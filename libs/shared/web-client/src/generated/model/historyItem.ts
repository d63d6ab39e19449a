/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { FieldChange } from './fieldChange';
import type { HistoryItemKind } from './historyItemKind';

export interface HistoryItem {
  at: string;
  /** @nullable */
  staffName: string | null;
  kind: HistoryItemKind;
  changes: FieldChange[];
  isKept: boolean;
}
