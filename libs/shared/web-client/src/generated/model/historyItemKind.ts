/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type HistoryItemKind = typeof HistoryItemKind[keyof typeof HistoryItemKind];


export const HistoryItemKind = {
  made: 'made',
  changed: 'changed',
  removed: 'removed',
} as const;
