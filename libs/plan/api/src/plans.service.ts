import { Injectable } from '@nestjs/common';
import { ClientAccess, type OpenedClient, ReadLog } from '@ademruimte/access-api';
import { Clock, Database, FieldsInvalid, NotFound } from '@ademruimte/api-platform';
import type { AgreementWay, CalendarDay } from '@ademruimte/contracts';
import { v7 as uuidv7 } from 'uuid';
import { type AgreedContent, agreedContent } from './agreed-content';
import { GoalPlan, whatIsMissing } from './goal-plan.entity';
import { GoalPlanVersion } from './goal-plan-version.entity';
import type { PlanResponse, PlanVersionResponse } from './plan.dto';
import { PlanEmpty } from './plan.errors';
import { planOf, planVersionOf } from './plan.queries';
import { planResponse, planVersionResponse } from './plan-shown';

/** How two people agree a plan. */
export interface Agreeing {
  readonly clientName: string;
  readonly way: AgreementWay;
  readonly agreedOn?: CalendarDay | null;
}

/** A client's plan as it is, as it was agreed, and agreeing it. */
@Injectable()
export class Plans {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: ClientAccess,
    private readonly readLog: ReadLog,
  ) {}

  /** The plan with its goals and steps, as far as the reader may see it. */
  async read(clientId: string): Promise<PlanResponse> {
    const opened = await this.access.require(clientId, 'plan:read');
    const plan = await this.shown(opened);
    await this.readLog.opened(clientId);
    return plan;
  }

  /** The plan as somebody who was let in sees it; the caller writes down who looked. */
  async shown(opened: OpenedClient): Promise<PlanResponse> {
    return planResponse(await planOf(this.database, opened), opened.sharedOnly);
  }

  /** What was agreed under a number, word for word. */
  async readVersion(clientId: string, number: number): Promise<PlanVersionResponse> {
    const opened = await this.access.require(clientId, 'plan:read');
    const version = await planVersionOf(this.database, opened, number);
    if (!version) throw new NotFound();
    await this.readLog.opened(clientId);
    return planVersionResponse(version, opened);
  }

  /**
   * Both agree on the plan as it stood at `version`; writes what it says into a version that never
   * changes. Returns the plan's new version.
   */
  async agree(clientId: string, version: number, agreeing: Agreeing): Promise<number> {
    const opened = await this.access.require(clientId, 'plan:agree');
    const found = await this.database.repository(GoalPlan).findOneBy({ clientId });
    if (!found) throw new PlanEmpty();
    const plan = await this.database.claim(GoalPlan, { id: found.id, clientId }, version);
    await this.write(plan, await this.contentFor(opened), agreeing);
    return plan.version;
  }

  /**
   * Both agree at the end of a talk on the plan as it stands, whichever version that is. Returns
   * the number of what was agreed; null when there is no active goal with a step to agree on.
   */
  async agreeAsItStands(clientId: string, agreeing: Agreeing): Promise<number | null> {
    const opened = await this.access.require(clientId, 'plan:agree');
    const lock = { mode: 'for_no_key_update' } as const;
    const held = await this.database.repository(GoalPlan).findOne({ where: { clientId }, lock });
    const content = await this.contentFor(opened);
    if (!held || whatIsMissing(content.goals)) return null;
    const plan = await this.database.claim(GoalPlan, { id: held.id, clientId }, held.version);
    return this.write(plan, content, agreeing);
  }

  private async contentFor(opened: OpenedClient): Promise<AgreedContent> {
    return agreedContent((await planOf(this.database, opened)).goals);
  }

  private async write(
    plan: GoalPlan,
    content: AgreedContent,
    { agreedOn = null, way, clientName }: Agreeing,
  ): Promise<number> {
    const today = this.clock.today();
    if (agreedOn && agreedOn > today) throw FieldsInvalid.of('agreedOn', 'day-in-future');
    const number = plan.agree(content.goals);
    await this.database.repository(GoalPlan).save(plan);
    await this.database.repository(GoalPlanVersion).insert({
      ...{ id: uuidv7(), planId: plan.id, clientId: plan.clientId, number, content },
      ...{ agreedOn: agreedOn ?? today, agreedAt: this.clock.now(), way },
      ...{ clientAgreedName: clientName, staffMemberId: this.database.actor.staffMemberId },
    });
    return number;
  }
}
