/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type FileNextStepStatus = typeof FileNextStepStatus[keyof typeof FileNextStepStatus];


export const FileNextStepStatus = {
  open: 'open',
  done: 'done',
  replanned: 'replanned',
  dropped: 'dropped',
} as const;
