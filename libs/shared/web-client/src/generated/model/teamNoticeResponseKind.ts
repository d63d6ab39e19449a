/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type TeamNoticeResponseKind = typeof TeamNoticeResponseKind[keyof typeof TeamNoticeResponseKind];


export const TeamNoticeResponseKind = {
  'many-duplicate-searches': 'many-duplicate-searches',
} as const;
