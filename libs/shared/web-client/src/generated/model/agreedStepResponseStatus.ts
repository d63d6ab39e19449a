/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type AgreedStepResponseStatus = typeof AgreedStepResponseStatus[keyof typeof AgreedStepResponseStatus];


export const AgreedStepResponseStatus = {
  open: 'open',
  done: 'done',
  replanned: 'replanned',
  dropped: 'dropped',
} as const;
