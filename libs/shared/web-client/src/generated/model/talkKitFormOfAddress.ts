/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type TalkKitFormOfAddress = typeof TalkKitFormOfAddress[keyof typeof TalkKitFormOfAddress];


export const TalkKitFormOfAddress = {
  je: 'je',
  u: 'u',
} as const;
