/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type DomainHistoryEntryRatedBy = typeof DomainHistoryEntryRatedBy[keyof typeof DomainHistoryEntryRatedBy];


export const DomainHistoryEntryRatedBy = {
  client: 'client',
  worker: 'worker',
} as const;
