import type { Database } from '@ademruimte/api-platform';
import type { CalendarDay, StagnationFacts, WorkScope } from '@ademruimte/contracts';
import { DUE, DUE_COLUMNS } from './due.sql';
import { loadColumns, loadOf } from './load.sql';
import { PEOPLE, scopeOf } from './scope.sql';
import { STUCK, STUCK_COLUMNS } from './stuck.sql';
import type {
  AwayResponse,
  DueResponse,
  NotedCauseResponse,
  UnassignedResponse,
  WaitedResponse,
  WaitingResponse,
} from './team-work.dto';

/** Somebody whose work may stand still, before the rule looked at it. */
export interface StandingRow {
  readonly clientId: string;
  readonly callName: string;
  readonly teamId: string;
  readonly leadWorkerId: string | null;
  readonly leadWorkerName: string | null;
  /** How many quiet days their team allows. */
  readonly days: number;
  readonly facts: StagnationFacts;
  readonly cause: NotedCauseResponse | null;
}

/** A plate, before it is held beside the band. */
export interface PlateRow {
  readonly staffMemberId: string;
  readonly name: string;
  readonly teamId: string;
  readonly teamName: string;
  readonly weight: number;
  readonly clients: number;
  readonly bandLow: number | null;
  readonly bandHigh: number | null;
  readonly away: AwayResponse | null;
}

/** The whole page in one row. */
export interface TeamWorkRow {
  readonly teams: readonly { id: string; name: string }[];
  readonly stuck: readonly StandingRow[];
  readonly resting: readonly StandingRow[];
  readonly load: readonly PlateRow[];
  readonly unassigned: UnassignedResponse[];
  readonly waiting: WaitingResponse[];
  readonly waited: WaitedResponse[];
  readonly due: DueResponse[];
  readonly stuck_total: number;
  readonly resting_total: number;
  readonly unassigned_total: number;
  readonly waiting_total: number;
  readonly due_total: number;
}

/** Whose work, on which day, and how far ahead. */
export interface WantedWork {
  readonly scope: WorkScope;
  readonly teamId: string | null;
  readonly today: CalendarDay;
  readonly now: Date;
  readonly until: CalendarDay;
}

/** The statement of a scope. */
export function teamWorkOf(scope: WorkScope): string {
  const own = scope === 'mine';
  return `
  WITH ${[scopeOf(scope), PEOPLE, STUCK, DUE, loadOf(own)].join(', ')}
  SELECT (SELECT coalesce(json_agg(json_build_object('id', id, 'name', name)
      ORDER BY name, id), '[]') FROM teams ${own ? 'WHERE false' : ''}) AS teams,
    ${[STUCK_COLUMNS, loadColumns(own), DUE_COLUMNS].join(', ')}`;
}

const STATEMENTS: Readonly<Record<WorkScope, string>> = {
  mine: teamWorkOf('mine'),
  team: teamWorkOf('team'),
  organisation: teamWorkOf('organisation'),
};

/** Who is stuck, whose plate is full, and what is due: one statement, however many people. */
export async function teamWork(database: Database, wanted: WantedWork): Promise<TeamWorkRow> {
  const { scope, today, now, until, teamId } = wanted;
  const [row] = await database.query<TeamWorkRow>(STATEMENTS[scope], [today, now, until, teamId]);
  if (!row) throw new Error('A page of counts always has a row.');
  return row;
}
