/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ClientLookKind = typeof ClientLookKind[keyof typeof ClientLookKind];


export const ClientLookKind = {
  opened: 'opened',
  listed: 'listed',
  searched: 'searched',
  revealed: 'revealed',
  printed: 'printed',
  exported: 'exported',
  refused: 'refused',
  changed: 'changed',
} as const;
