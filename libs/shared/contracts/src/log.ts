/** What can stand in the log: a kind of look, a look that was refused, or a change. */
export const logKinds = [
  'opened',
  'listed',
  'searched',
  'revealed',
  'printed',
  'exported',
  'refused',
  'changed',
] as const;
export type LogKind = (typeof logKinds)[number];

/** Which part of the work a change was in; what it says stays out of the log. */
export const logParts = [
  'client',
  'contact',
  'safe-contact',
  'strength',
  'household',
  'trajectory',
  'helper',
  'assignment',
  'bridge',
  'goal',
  'step',
  'recognition',
  'conversation',
  'note',
  'urgent',
  'task',
  'sharing',
  'handover',
  'break-glass',
  'people',
  'team',
  'template',
  'other',
] as const;
export type LogPart = (typeof logParts)[number];

/** Records whose changes can be read back. */
export const historyParts = [
  'client',
  'contact',
  'safe-contact',
  'strength',
  'helper',
  'trajectory',
  'household',
  'goal',
  'step',
  'conversation',
  'note',
  'urgent',
] as const;
export type HistoryPart = (typeof historyParts)[number];

/** What was done to a record. */
export const historyKinds = ['made', 'changed', 'removed'] as const;
export type HistoryKind = (typeof historyKinds)[number];

const REFERENCE = /^\s*([0-9a-f]{4})[\s-]?([0-9a-f]{4})\s*$/i;

/** How a client is named where no name may stand: the last eight signs of their id. */
export function clientReference(clientId: string): string {
  const end = clientId.slice(-8).toUpperCase();
  return `${end.slice(0, 4)}-${end.slice(4)}`;
}

/** The end of an id that somebody typed as a reference; undefined when it is something else. */
export function readReference(words: string): string | undefined {
  const [, first, second] = REFERENCE.exec(words) ?? [];
  return first && second ? `${first}${second}`.toLowerCase() : undefined;
}
