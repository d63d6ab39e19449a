/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type BridgeLifeDomainAppliesTo = typeof BridgeLifeDomainAppliesTo[keyof typeof BridgeLifeDomainAppliesTo];


export const BridgeLifeDomainAppliesTo = {
  person: 'person',
  household: 'household',
} as const;
