/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type LogLinePurpose = typeof LogLinePurpose[keyof typeof LogLinePurpose] | null;


export const LogLinePurpose = {
  caseload_talk: 'caseload_talk',
  stand_in: 'stand_in',
  complaint: 'complaint',
  quality: 'quality',
} as const;
