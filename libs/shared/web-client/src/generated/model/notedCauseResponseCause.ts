/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type NotedCauseResponseCause = typeof NotedCauseResponseCause[keyof typeof NotedCauseResponseCause];


export const NotedCauseResponseCause = {
  waiting_third_party: 'waiting_third_party',
  bottleneck: 'bottleneck',
  step_too_big: 'step_too_big',
  no_contact: 'no_contact',
  life_event: 'life_event',
  other: 'other',
} as const;
