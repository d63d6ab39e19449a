/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type SharedStepStatus = typeof SharedStepStatus[keyof typeof SharedStepStatus];


export const SharedStepStatus = {
  open: 'open',
  done: 'done',
  replanned: 'replanned',
  dropped: 'dropped',
} as const;
