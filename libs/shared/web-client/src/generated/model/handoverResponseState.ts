/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type HandoverResponseState = typeof HandoverResponseState[keyof typeof HandoverResponseState];


export const HandoverResponseState = {
  proposed: 'proposed',
  agreed: 'agreed',
  declined: 'declined',
  withdrawn: 'withdrawn',
} as const;
