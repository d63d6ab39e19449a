/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type BridgeMomentKind = typeof BridgeMomentKind[keyof typeof BridgeMomentKind];


export const BridgeMomentKind = {
  intake: 'intake',
  progress: 'progress',
  exit: 'exit',
} as const;
