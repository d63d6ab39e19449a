import { dayOf } from '@ademruimte/contracts';
import type { LogLine } from '@ademruimte/web-client';

/** The same thing somebody did within one minute, with every client it was about. */
export interface LogRow {
  readonly line: LogLine;
  readonly times: number;
  readonly clients: readonly { readonly id: string; readonly reference: string }[];
}

/** What happened on one day, newest first. */
export interface LogDay {
  readonly day: string;
  readonly rows: readonly LogRow[];
}

/**
 * Lines of the log as a person can take them in: under their days, and what somebody did again
 * within the same minute as one row. The file that is saved holds every line.
 */
export function logDays(lines: readonly LogLine[]): LogDay[] {
  const days = new Map<string, Map<string, LogLine[]>>();
  for (const line of lines) {
    const day = dayOf(new Date(line.at));
    const rows = days.get(day) ?? new Map<string, LogLine[]>();
    days.set(day, rows);
    const key = samenessOf(line);
    rows.set(key, [...(rows.get(key) ?? []), line]);
  }
  return [...days].map(([day, rows]) => ({ day, rows: [...rows.values()].flatMap(rowOf) }));
}

function samenessOf(line: LogLine): string {
  const { at, kind, part, staffName, relation, purpose, emergency } = line;
  return [at.slice(0, 16), kind, part, staffName, relation, purpose, emergency].join(' ');
}

function rowOf(lines: readonly LogLine[]): LogRow[] {
  const [line] = lines;
  if (!line) return [];
  const clients = new Map(
    lines.flatMap(({ clientId, clientReference }) =>
      clientId && clientReference ? [[clientId, clientReference] as const] : [],
    ),
  );
  const named = [...clients].map(([id, reference]) => ({ id, reference }));
  return [{ line, times: lines.length, clients: named }];
}
