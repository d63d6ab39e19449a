import type { Fields, Json } from './kept-types';

/** How the paths of what is urgent begin. */
export const URGENT = 'urgent.';

/** What of a talk waits to be sent: its closing, what was added afterwards, or something urgent. */
export function waitingIn(fields: Fields): readonly string[] {
  const parts = ['close', 'after'].filter((part) => fields[`${part}.state`] === 'sending');
  const urgent = Object.keys(fields).filter((path) => {
    const need = urgentAt(path, fields);
    return need !== undefined && !need['sent'] && !need['refused'];
  });
  return [...parts, ...urgent];
}

/** Urgent needs the server did not take and nobody looked at yet. */
export function unsettledIn(fields: Fields): readonly string[] {
  return Object.keys(fields).filter((path) => {
    const need = urgentAt(path, fields);
    return !!need?.['refused'] && !need['settled'];
  });
}

function urgentAt(path: string, fields: Fields): Readonly<Record<string, Json>> | undefined {
  const value = fields[path];
  if (!path.startsWith(URGENT) || typeof value !== 'object' || value === null) return undefined;
  return value as Readonly<Record<string, Json>>;
}
