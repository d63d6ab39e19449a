import { Injectable } from '@nestjs/common';
import { ReadLog } from '@ademruimte/access-api';
import { Clock, Database, FieldsInvalid } from '@ademruimte/api-platform';
import { addDays, clientReference, readReference } from '@ademruimte/contracts';
import { LogClient, LogFilter, LogLine, LogPage, LogPerson, LogQuery } from './log.dto';
import {
  clientsByName,
  clientsByReference,
  type LineRow,
  linesOf,
  type LogCursor,
  peopleOfLog,
  type WantedLines,
} from './log.queries';
import { operationOf, partOf } from './part-of';

const PAGE = 50;
const DAYS = 30;
const FOUND_MOST = 20;
/** More lines than this no person reads; a shorter period is asked for instead. */
export const EXPORT_MOST = 10_000;

/** The log for the privacy officer, who finds a client through it and opens no file. */
@Injectable()
export class LogReading {
  constructor(
    private readonly database: Database,
    private readonly readLog: ReadLog,
    private readonly clock: Clock,
  ) {}

  /** A page of the log. Who is in it was seen by the officer too, and that is written down. */
  async page(query: LogQuery): Promise<LogPage> {
    const wanted = this.wanted(query);
    const after = query.cursor ? readCursor(query.cursor) : null;
    const rows = await linesOf(this.database, { ...wanted, after, most: PAGE + 1 });
    const shown = rows.slice(0, PAGE);
    const items = shown.map(lineOf);
    await this.readLog.listed(clientsIn(items));
    const last = rows.length > PAGE ? shown.at(-1) : undefined;
    const { from, until } = wanted;
    return { from, until, items, nextCursor: last ? cursorOf(last) : null };
  }

  /** All lines for a file; refuses a period with more than a person can read. */
  async forFile(filter: LogFilter): Promise<LogLine[]> {
    const wanted = { ...this.wanted(filter), after: null, most: EXPORT_MOST + 1 };
    const rows = await linesOf(this.database, wanted);
    if (rows.length > EXPORT_MOST) throw FieldsInvalid.of('from', 'too-many', { max: EXPORT_MOST });
    const items = rows.map(lineOf);
    await this.readLog.exported(clientsIn(items));
    return items;
  }

  /** Everybody the log can be filtered on. */
  async people(): Promise<LogPerson[]> {
    return peopleOfLog(this.database);
  }

  /** Clients by a piece of their name or by their reference. */
  async clients(words: string): Promise<LogClient[]> {
    const end = readReference(words);
    const found = end
      ? await clientsByReference(this.database, end, FOUND_MOST)
      : await clientsByName(this.database, words, FOUND_MOST);
    await this.readLog.searched(found.map(({ id }) => id));
    return found.map((client) => ({ ...client, reference: clientReference(client.id) }));
  }

  private wanted(filter: LogFilter): Omit<WantedLines, 'after' | 'most'> {
    const until = filter.until ?? this.clock.today();
    const from = filter.from ?? addDays(until, -DAYS);
    if (from > until) throw FieldsInvalid.of('until', 'end-before-start');
    return {
      ...{ from, until, staffMemberId: filter.staffMemberId ?? null },
      ...{ clientId: filter.clientId ?? null, kind: filter.kind ?? null },
    };
  }
}

function lineOf(row: LineRow): LogLine {
  const { at, kind, staffName, clientId, roles, relations, table, operation } = row;
  return {
    ...{ at, kind, staffName, roles, clientId },
    part: table ? partOf(table) : null,
    operation: operation ? operationOf(operation) : null,
    relation: relations[0] ?? null,
    ...{ purpose: row.purpose, emergency: row.emergency },
    clientReference: clientId ? clientReference(clientId) : null,
  };
}

function clientsIn(lines: readonly LogLine[]): string[] {
  return [...new Set(lines.flatMap(({ clientId }) => clientId ?? []))];
}

const EXACT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/;

function cursorOf({ exactAt, source, id }: LineRow): string {
  return `${exactAt}~${source}~${id}`;
}

function readCursor(text: string): LogCursor {
  const [at = '', source, id = ''] = text.split('~');
  const isCursor = EXACT.test(at) && !Number.isNaN(Date.parse(at)) && /^\d{1,18}$/.test(id);
  if (!isCursor || (source !== 'entry' && source !== 'view')) {
    throw FieldsInvalid.of('cursor', 'not-an-id');
  }
  return { at, source, id };
}
