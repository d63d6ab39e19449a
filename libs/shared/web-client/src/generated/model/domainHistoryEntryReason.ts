/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type DomainHistoryEntryReason = typeof DomainHistoryEntryReason[keyof typeof DomainHistoryEntryReason] | null;


export const DomainHistoryEntryReason = {
  not_now: 'not_now',
  not_applicable: 'not_applicable',
  not_needed: 'not_needed',
} as const;
