import { Injectable } from '@nestjs/common';
import { Colleagues, ReadLog } from '@ademruimte/access-api';
import { Clock, Database, NotFound } from '@ademruimte/api-platform';
import { addDays, type CalendarDay, positionIn, type WorkScope } from '@ademruimte/contracts';
import { stuckOf } from './standing';
import type { PlateResponse, TeamWorkQuery, TeamWorkResponse } from './team-work.dto';
import { type PlateRow, type StandingRow, teamWork, type TeamWorkRow } from './team-work.queries';

/** How far ahead what is due is shown: this week and the next two. */
const DAYS_AHEAD = 14;

/** The three questions of a team lead, and of a caseworker about their own work. */
@Injectable()
export class TeamWork {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly colleagues: Colleagues,
    private readonly readLog: ReadLog,
  ) {}

  /** Who is stuck, whose plate is full, what is due; throws {@link NotFound} without such a team. */
  async read({ scope, teamId }: TeamWorkQuery): Promise<TeamWorkResponse> {
    const today = this.clock.today();
    const wanted = {
      ...{ scope: scope ?? (await this.usual()), teamId: teamId ?? null, today },
      ...{ now: this.clock.now(), until: addDays(today, DAYS_AHEAD) },
    };
    const row = await teamWork(this.database, wanted);
    if (wanted.scope !== 'mine' && !row.teams.length) throw new NotFound();
    const page = pageOf(row, wanted.scope, today);
    await this.readLog.listed(seenOn(page));
    return page;
  }

  private async usual(): Promise<WorkScope> {
    const me = await this.colleagues.find(this.database.actor.staffMemberId);
    return me?.roles.includes('team_lead') ? 'team' : 'mine';
  }
}

function pageOf(row: TeamWorkRow, scope: WorkScope, day: CalendarDay): TeamWorkResponse {
  const stuck = (rows: readonly StandingRow[]) => rows.flatMap((one) => stuckOf(one, day));
  return {
    ...{ scope, day, teams: [...row.teams], stuck: stuck(row.stuck), resting: stuck(row.resting) },
    load: row.load.map(plateOf),
    ...{ unassigned: row.unassigned, waiting: row.waiting, waited: row.waited, due: row.due },
    totals: {
      ...{ stuck: row.stuck_total, resting: row.resting_total, due: row.due_total },
      ...{ unassigned: row.unassigned_total, waiting: row.waiting_total },
    },
  };
}

function plateOf({ bandLow, bandHigh, weight, ...row }: PlateRow): PlateResponse {
  const band = bandLow === null || bandHigh === null ? null : { low: bandLow, high: bandHigh };
  return { ...row, ...{ bandLow, bandHigh, weight }, position: positionIn(band, weight) };
}

function seenOn(page: TeamWorkResponse): string[] {
  const lists = [page.stuck, page.resting, page.unassigned, page.waiting, page.waited, page.due];
  return [...new Set(lists.flatMap((list) => list.map(({ clientId }) => clientId)))];
}
