/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type FileNextStepOwner = typeof FileNextStepOwner[keyof typeof FileNextStepOwner];


export const FileNextStepOwner = {
  client: 'client',
  worker: 'worker',
  other: 'other',
} as const;
