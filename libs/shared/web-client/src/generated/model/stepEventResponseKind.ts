/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type StepEventResponseKind = typeof StepEventResponseKind[keyof typeof StepEventResponseKind];


export const StepEventResponseKind = {
  planned: 'planned',
  replanned: 'replanned',
  done: 'done',
  dropped: 'dropped',
  reopened: 'reopened',
} as const;
