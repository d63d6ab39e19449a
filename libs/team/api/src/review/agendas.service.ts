import { Injectable } from '@nestjs/common';
import { ReadLog } from '@ademruimte/access-api';
import { Clock, Database, NotFound } from '@ademruimte/api-platform';
import { addDays, bounds, nextCaseloadReviewOn } from '@ademruimte/contracts';
import { stuckOf } from '../work/standing';
import { readAgenda, readReviews } from './agenda.queries';
import type { CaseloadAgendaResponse, CaseloadReviewResponse } from './caseload-review.dto';

/** How far ahead a talk looks: further than the next one. */
const DAYS_AHEAD = 28;

/** What a lead and a worker have to talk about, and what they talked about before. */
@Injectable()
export class Agendas {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly readLog: ReadLog,
  ) {}

  /** The agenda of oneself, or of somebody in a team one leads; 404 for anybody else. */
  async of(staffMemberId: string): Promise<CaseloadAgendaResponse> {
    const today = this.clock.today();
    const row = await readAgenda(this.database, {
      ...{ staffMemberId, isOwn: staffMemberId === this.database.actor.staffMemberId, today },
      ...{ now: this.clock.now(), until: addDays(today, DAYS_AHEAD) },
    });
    if (!row) throw new NotFound();
    const { name, lastHeldOn, planned, wentWell, due, open } = row;
    const stuck = row.stuck.flatMap((one) => stuckOf(one, today));
    const seen = [...wentWell, ...stuck, ...due, ...open].map(({ clientId }) => clientId);
    await this.readLog.listed([...new Set(seen)]);
    const weeks = row.weeks ?? bounds.caseloadReviewWeeks.default;
    const nextOn = nextCaseloadReviewOn(today, weeks);
    return {
      ...{ staffMemberId, name, lastHeldOn, planned, nextOn, wentWell, stuck, due, open },
    };
  }

  /** Talks with oneself, or with somebody in a team one leads. */
  async talks(staffMemberId: string | null): Promise<CaseloadReviewResponse[]> {
    const who = staffMemberId ?? this.database.actor.staffMemberId;
    const talks = await readReviews(this.database, this.clock.today(), who);
    const seen = talks.flatMap(({ items }) => items.map(({ clientId }) => clientId));
    await this.readLog.listed([...new Set(seen)]);
    return talks;
  }
}
