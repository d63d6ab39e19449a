/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ReadLogKind = typeof ReadLogKind[keyof typeof ReadLogKind] | null;


export const ReadLogKind = {
  opened: 'opened',
  listed: 'listed',
  searched: 'searched',
  revealed: 'revealed',
  printed: 'printed',
  exported: 'exported',
  refused: 'refused',
  changed: 'changed',
} as const;
