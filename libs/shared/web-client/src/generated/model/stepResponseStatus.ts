/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type StepResponseStatus = typeof StepResponseStatus[keyof typeof StepResponseStatus];


export const StepResponseStatus = {
  open: 'open',
  done: 'done',
  replanned: 'replanned',
  dropped: 'dropped',
} as const;
