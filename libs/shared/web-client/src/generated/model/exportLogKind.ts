/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ExportLogKind = typeof ExportLogKind[keyof typeof ExportLogKind] | null;


export const ExportLogKind = {
  opened: 'opened',
  listed: 'listed',
  searched: 'searched',
  revealed: 'revealed',
  printed: 'printed',
  exported: 'exported',
  refused: 'refused',
  changed: 'changed',
} as const;
