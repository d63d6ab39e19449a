/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type DomainHistoryEntryKind = typeof DomainHistoryEntryKind[keyof typeof DomainHistoryEntryKind];


export const DomainHistoryEntryKind = {
  intake: 'intake',
  progress: 'progress',
  exit: 'exit',
} as const;
