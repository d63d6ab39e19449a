/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type NotePurposeRequestPurpose = typeof NotePurposeRequestPurpose[keyof typeof NotePurposeRequestPurpose];


export const NotePurposeRequestPurpose = {
  caseload_talk: 'caseload_talk',
  stand_in: 'stand_in',
  complaint: 'complaint',
  quality: 'quality',
} as const;
