import { Injectable } from '@nestjs/common';
import { ClientAccess, Team } from '@ademruimte/access-api';
import { Clock, Database, FieldsInvalid, NotFound } from '@ademruimte/api-platform';
import { addDays, type CalendarDay, nextCaseloadReviewOn } from '@ademruimte/contracts';
import { IsNull } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { sharedTeam } from './agenda.queries';
import type {
  HoldCaseloadReviewRequest,
  PlanReviewRequest,
  ReviewItemRequest,
} from './caseload-review.dto';
import { CaseloadReview, CaseloadReviewItem } from './caseload-review.entity';
import { ReviewPlanned } from './caseload-review.errors';

/** Caseload talks: planned, held with agreements and thanks, and the next one set. */
@Injectable()
export class CaseloadReviews {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly clock: Clock,
  ) {}

  /** Plans a talk with a worker of a team the caller leads. */
  async plan({ id, staffMemberId, plannedOn }: PlanReviewRequest): Promise<string> {
    if (plannedOn < this.clock.today()) throw FieldsInvalid.of('plannedOn', 'day-in-past');
    const teamId = await this.teamWith(staffMemberId);
    const reviews = this.database.repository(CaseloadReview);
    const ahead = { teamId, staffMemberId, heldOn: IsNull() };
    if (await reviews.existsBy(ahead)) throw new ReviewPlanned();
    return this.add({ id: id ?? uuidv7(), teamId, staffMemberId, plannedOn });
  }

  /** Puts it on another day. */
  async move(id: string, plannedOn: CalendarDay, version: number): Promise<number> {
    if (plannedOn < this.clock.today()) throw FieldsInvalid.of('plannedOn', 'day-in-past');
    return this.change(id, version, (review) => review.moveTo(plannedOn, this.self));
  }

  /** Keeps what was agreed and said, and plans the next one. */
  async hold(id: string, wanted: HoldCaseloadReviewRequest, version: number): Promise<number> {
    const today = this.clock.today();
    const heldOn = wanted.heldOn ?? today;
    if (heldOn > today) throw FieldsInvalid.of('heldOn', 'day-in-future');
    let held: CaseloadReview | undefined;
    const next = await this.change(id, version, async (review) => {
      const nextOn = wanted.nextOn ?? (await this.rhythmOf(review.teamId, heldOn));
      review.hold({ heldOn, nextOn, thanks: wanted.thanks ?? null }, this.self);
      held = review;
    });
    if (!held?.nextOn) throw new NotFound();
    await this.agree(id, wanted.items);
    const { teamId, staffMemberId, nextOn } = held;
    await this.add({ id: uuidv7(), teamId, staffMemberId, plannedOn: nextOn });
    return next;
  }

  /**
   * Says that an agreement was kept, or takes that back; for the worker and who leads, each while
   * they work with the client, as with every word between workers.
   */
  async tick(reviewId: string, id: string, version: number, isDone: boolean): Promise<number> {
    const review = await this.database.repository(CaseloadReview).findOneBy({ id: reviewId });
    if (!review) throw new NotFound();
    if (review.staffMemberId !== this.self) await this.requireLead(review);
    const items = this.database.repository(CaseloadReviewItem);
    const seen = await items.findOneBy({ id, reviewId });
    if (!seen) throw new NotFound();
    await this.access.require(seen.clientId, 'message:write');
    const item = await this.database.claim(CaseloadReviewItem, { id, reviewId }, version);
    item.doneOn = isDone ? this.clock.today() : null;
    await items.save(item);
    return version + 1;
  }

  private get self(): string {
    return this.database.actor.staffMemberId;
  }

  private async teamWith(staffMemberId: string): Promise<string> {
    const teamId = await sharedTeam(this.database, this.clock.today(), staffMemberId);
    if (!teamId || staffMemberId === this.self) {
      throw FieldsInvalid.of('staffMemberId', 'unknown-record');
    }
    return teamId;
  }

  private async requireLead({ teamId, staffMemberId }: CaseloadReview): Promise<void> {
    const today = this.clock.today();
    if ((await sharedTeam(this.database, today, staffMemberId)) !== teamId) throw new NotFound();
  }

  private async change(
    id: string,
    version: number,
    verb: (review: CaseloadReview) => void | Promise<void>,
  ): Promise<number> {
    const reviews = this.database.repository(CaseloadReview);
    const seen = await reviews.findOneBy({ id });
    if (!seen) throw new NotFound();
    await this.requireLead(seen);
    const review = await this.database.claim(CaseloadReview, { id }, version);
    await verb(review);
    await reviews.save(review);
    return version + 1;
  }

  private async rhythmOf(teamId: string, heldOn: CalendarDay): Promise<CalendarDay> {
    const team = await this.database.repository(Team).findOneByOrFail({ id: teamId });
    const day = nextCaseloadReviewOn(heldOn, team.caseloadReviewWeeks);
    const tomorrow = addDays(this.clock.today(), 1);
    return day < tomorrow ? tomorrow : day;
  }

  private async agree(reviewId: string, items: readonly ReviewItemRequest[]): Promise<void> {
    for (const [index, item] of items.entries()) {
      const client = await this.access.find(item.clientId);
      if (!client?.permissions.includes('team:assign')) {
        throw FieldsInvalid.of(`items.${String(index)}.clientId`, 'unknown-record');
      }
      const { clientId, why, agreement } = item;
      await this.database
        .repository(CaseloadReviewItem)
        .insert({ id: uuidv7(), reviewId, clientId, why, agreement, doneOn: null });
    }
  }

  private async add(
    planned: Pick<CaseloadReview, 'id' | 'teamId' | 'staffMemberId' | 'plannedOn'>,
  ): Promise<string> {
    await this.database.repository(CaseloadReview).insert({ ...planned, leadId: this.self });
    return planned.id;
  }
}
