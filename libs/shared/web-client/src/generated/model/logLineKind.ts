/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type LogLineKind = typeof LogLineKind[keyof typeof LogLineKind];


export const LogLineKind = {
  opened: 'opened',
  listed: 'listed',
  searched: 'searched',
  revealed: 'revealed',
  printed: 'printed',
  exported: 'exported',
  refused: 'refused',
  changed: 'changed',
} as const;
