import { BEGIN, type Checkpoint, type Link, type LogKeys, macOf, type Source } from './chain';

/** The functions of the log, as a process without an actor reaches them. */
export interface LogFunctions {
  call<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

interface LastRow {
  readonly position: string;
  readonly mac: Buffer;
}
interface WaitingRow {
  readonly waiting: string;
  readonly source: Source;
  readonly rowId: string;
  readonly withContent: boolean;
  readonly digest: Buffer | null;
}

/** How many statements' worth of rows are sealed at once. */
const AT_ONCE = 500;
const LAST = 'SELECT sealed AS position, mac FROM audit.last_seal()';
const WAITING = `SELECT waiting, source, row_id AS "rowId", with_content AS "withContent", digest
  FROM audit.to_seal($1)`;
const ADD = 'SELECT audit.add_seals($1, $2, $3, $4, $5, $6) AS added';
const CHECKPOINT = 'SELECT sealed AS position, mac FROM audit.add_checkpoint()';

/** Chains rows of the log that were committed. Two at once do no harm: the slower one does nothing. */
export class Sealer {
  private last: Checkpoint | undefined;

  constructor(
    private readonly log: LogFunctions,
    private readonly keys: LogKeys,
    private readonly atOnce = AT_ONCE,
  ) {}

  /** Seals what waits, a little at a time; answers how many rows, and whether more are waiting. */
  async seal(): Promise<{ rows: number; isMore: boolean }> {
    const previous = await this.end();
    const waiting = await this.log.call<WaitingRow>(WAITING, [this.atOnce]);
    if (!waiting.length) return { rows: 0, isMore: false };
    const macs = chained(this.keys, previous, waiting);
    const done = [...new Set(waiting.map((row) => row.waiting))];
    const [answer] = await this.log.call<{ added: boolean }>(ADD, [
      previous.position,
      done,
      waiting.map(({ source }) => source),
      waiting.map(({ rowId }) => rowId),
      waiting.map(({ withContent }) => withContent),
      macs,
    ]);
    if (!answer?.added) return { rows: 0, isMore: false };
    const mac = macs.at(-1) ?? previous.mac;
    this.last = { position: previous.position + macs.length, mac };
    return { rows: macs.length, isMore: done.length === this.atOnce };
  }

  /** Remembers how far the chain is; undefined when it is no further than the last time. */
  async checkpoint(): Promise<Checkpoint | undefined> {
    const [row] = await this.log.call<LastRow>(CHECKPOINT);
    return row && { position: Number(row.position), mac: row.mac };
  }

  private async end(): Promise<Checkpoint> {
    const [row] = await this.log.call<LastRow>(LAST);
    return row ? { position: Number(row.position), mac: row.mac } : BEGIN;
  }

  /** Whether the chain in the database ends before what this process itself has sealed. */
  async isCutOff(): Promise<boolean> {
    const { position } = await this.end();
    return this.last !== undefined && position < this.last.position;
  }

  /** Where the chain ends now. */
}

function chained(keys: LogKeys, previous: Checkpoint, rows: readonly WaitingRow[]): Buffer[] {
  let { mac } = previous;
  return rows.map((row, index) => {
    const link: Link = { ...row, position: previous.position + index + 1 };
    mac = macOf(keys, link, mac);
    return mac;
  });
}
