/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { DomainHistoryEntryKind } from './domainHistoryEntryKind';
import type { DomainHistoryEntryRatedBy } from './domainHistoryEntryRatedBy';
import type { DomainHistoryEntryReason } from './domainHistoryEntryReason';

export interface DomainHistoryEntry {
  assessmentId: string;
  heldOn: string;
  kind: DomainHistoryEntryKind;
  ratedBy: DomainHistoryEntryRatedBy;
  /** @nullable */
  level: number | null;
  /** @nullable */
  sentence: string | null;
  /** @nullable */
  reason: DomainHistoryEntryReason;
  /** @nullable */
  ownWords: string | null;
  wordsClosed: boolean;
  templateNumber: number;
}
