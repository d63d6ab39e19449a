/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type BridgeMomentStatus = typeof BridgeMomentStatus[keyof typeof BridgeMomentStatus];


export const BridgeMomentStatus = {
  draft: 'draft',
  final: 'final',
} as const;
