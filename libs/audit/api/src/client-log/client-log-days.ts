import type { LogKind } from '@ademruimte/contracts';
import type { LineRow } from '../log/log.queries';
import type { ClientLogDay, ClientLook } from './client-log.dto';

/** What is said once a day for each role: it happens all the time and says little by itself. */
const ONCE_A_DAY: readonly LogKind[] = ['listed', 'changed'];

type Line = Pick<LineRow, 'at' | 'day' | 'kind' | 'relations' | 'roles'>;

/**
 * The log as it is given to the client: by day, without names. Pages that were opened within the
 * same minute are one look, for that is how a person would say it.
 */
export function clientLogDays(lines: readonly Line[]): ClientLogDay[] {
  const days = new Map<string, Map<string, ClientLook>>();
  for (const line of lines) {
    const looks = days.get(line.day) ?? new Map<string, ClientLook>();
    days.set(line.day, looks);
    const look = lookOf(line);
    const key = [look.at?.slice(0, 16), look.kind, look.relation, look.role].join(' ');
    const same = looks.get(key);
    if (same) same.times += 1;
    else looks.set(key, look);
  }
  return [...days].map(([day, looks]) => ({ day, looks: [...looks.values()].sort(lastOnes) }));
}

function lookOf({ at, kind, relations, roles }: Line): ClientLook {
  const relation = relations[0] ?? null;
  return {
    at: ONCE_A_DAY.includes(kind) ? null : at,
    ...{ kind, relation, role: relation ? null : (roles[0] ?? null), times: 1 },
  };
}

/** What has no moment comes after what has; the rest stays newest first. */
function lastOnes(a: ClientLook, b: ClientLook): number {
  return Number(a.at === null) - Number(b.at === null);
}
