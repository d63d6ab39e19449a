/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type LogLinePart = typeof LogLinePart[keyof typeof LogLinePart] | null;


export const LogLinePart = {
  client: 'client',
  contact: 'contact',
  'safe-contact': 'safe-contact',
  strength: 'strength',
  household: 'household',
  trajectory: 'trajectory',
  helper: 'helper',
  assignment: 'assignment',
  bridge: 'bridge',
  goal: 'goal',
  step: 'step',
  recognition: 'recognition',
  conversation: 'conversation',
  note: 'note',
  urgent: 'urgent',
  task: 'task',
  sharing: 'sharing',
  handover: 'handover',
  'break-glass': 'break-glass',
  people: 'people',
  team: 'team',
  template: 'template',
  other: 'other',
} as const;
