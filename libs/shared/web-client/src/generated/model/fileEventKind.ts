/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type FileEventKind = typeof FileEventKind[keyof typeof FileEventKind];


export const FileEventKind = {
  conversation_held: 'conversation_held',
  conversation_missed: 'conversation_missed',
  step_done: 'step_done',
  step_replanned: 'step_replanned',
  recognition: 'recognition',
  milestone: 'milestone',
  goal_ended: 'goal_ended',
  plan_agreed: 'plan_agreed',
  looked_back: 'looked_back',
  assessment: 'assessment',
  trajectory_started: 'trajectory_started',
  trajectory_closed: 'trajectory_closed',
  urgent_recorded: 'urgent_recorded',
  urgent_handled: 'urgent_handled',
} as const;
