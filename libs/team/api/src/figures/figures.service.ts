import { Injectable } from '@nestjs/common';
import { Colleagues } from '@ademruimte/access-api';
import { Clock, Database, FieldsInvalid } from '@ademruimte/api-platform';
import {
  bounds,
  daysOfQuarter,
  type FigureScope,
  isQuarter,
  quarterOf,
  type Rater,
} from '@ademruimte/contracts';
import type { ChangeFigure, FiguresQuery, FiguresResponse, PillarFigure } from './figures.dto';
import { type CountedRow, countQuarter } from './figures.queries';
import { pillarChange, type ShownChange, shownChange, shownCount } from './hide';

/**
 * How things went in a quarter: counts and medians over people, never a score for one, never side
 * by side for workers. What is about too few people stays hidden.
 */
@Injectable()
export class Figures {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly colleagues: Colleagues,
  ) {}

  /** The figures of a quarter that has begun. */
  async of({ scope, quarter }: FiguresQuery): Promise<FiguresResponse> {
    this.requireQuarter(quarter);
    await this.requireScope(scope);
    const { from, until } = daysOfQuarter(quarter);
    const today = this.clock.today();
    const counted = await countQuarter(this.database, scope, { today, from, until });
    const threshold = counted.threshold ?? bounds.figuresThreshold.default;
    return { scope, quarter, from, until, threshold, ...shown(counted, threshold) };
  }

  /** Each scope belongs to a role: one's own work, one's team, the organisation. */
  private async requireScope(scope: FigureScope): Promise<void> {
    const me = await this.colleagues.find(this.database.actor.staffMemberId);
    if (!me?.roles.includes(ROLES[scope])) throw FieldsInvalid.of('scope', 'not-a-choice');
  }

  private requireQuarter(quarter: string): void {
    if (!isQuarter(quarter)) throw FieldsInvalid.of('quarter', 'not-a-choice');
    if (quarter > quarterOf(this.clock.today())) throw FieldsInvalid.of('quarter', 'day-in-future');
  }
}

const ROLES = {
  mine: 'caseworker',
  team: 'team_lead',
  organisation: 'policy_officer',
} as const satisfies Record<FigureScope, string>;

function shown(counted: CountedRow, threshold: number) {
  const { goals, steps, firstTalk, appointments } = counted;
  const { medianDays } = firstTalk;
  return {
    pillars: pillarsOf(counted, threshold),
    goals: shownCount(goals, goals.people, threshold),
    steps: shownCount(steps, steps.people, threshold),
    firstTalk: medianDays === null ? null : shownCount({ medianDays }, firstTalk.people, threshold),
    appointments: shownCount(appointments, appointments.people, threshold),
  };
}

function pillarsOf({ titles, changes }: CountedRow, threshold: number): PillarFigure[] {
  const change = (code: string, by: Rater) =>
    shownChange(
      changes.find((one) => one.code === code && one.ratedBy === by),
      threshold,
    );
  const pillars = new Map(titles.map((one) => [one.pillarCode, one.pillarTitle]));
  return [...pillars].map(([code, title]) => {
    const domains = titles.filter(({ pillarCode }) => pillarCode === code);
    const all = (by: Rater) => pillarChange(domains.map((one) => change(one.code, by)));
    return {
      ...{ code, title, client: figure(all('client')), worker: figure(all('worker')) },
      domains: domains.map((one) => ({
        ...{ code: one.code, title: one.title },
        ...{ client: figure(change(one.code, 'client')) },
        ...{ worker: figure(change(one.code, 'worker')) },
      })),
    };
  });
}

function figure(change: ShownChange | null): ChangeFigure | null {
  if (!change) return null;
  return change.hidden ? { hidden: true, up: null, same: null, down: null, n: null } : change;
}
