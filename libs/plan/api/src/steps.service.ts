import { Injectable } from '@nestjs/common';
import { ClientAccess, Colleagues } from '@ademruimte/access-api';
import { Database, FieldsInvalid, NotFound } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import { v7 as uuidv7 } from 'uuid';
import { ActionStep, requirePlannable, type StepWords } from './action-step.entity';
import type { ChangeOf } from './change-of';
import { Goal } from './goal.entity';
import { PlanKeeper } from './plan-keeper';
import { StepHistory } from './step-history';
import { ownershipOf, type StepOwnership, type WantedOwner } from './step-owner';

/** A step as somebody wants it to be. */
export interface WantedStep extends StepWords, WantedOwner {
  readonly dueOn: CalendarDay;
  readonly sharedWithHousehold?: boolean | null;
}

/** A step that is not there yet. */
export interface NewStep extends WantedStep {
  readonly id?: string | null;
  /** When it was planned; left out is today. A talk may be written down a day later. */
  readonly plannedOn?: CalendarDay;
}

/** Makes steps and puts them in other words. */
@Injectable()
export class Steps {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly keeper: PlanKeeper,
    private readonly colleagues: Colleagues,
    private readonly history: StepHistory,
  ) {}

  /** Adds a step to an active goal; returns its id. */
  async add(clientId: string, goalId: string, wanted: NewStep): Promise<string> {
    await this.access.require(clientId, 'plan:edit');
    const plan = await this.keeper.hold(clientId);
    const goal = await this.database.repository(Goal).findOneBy({ id: goalId, clientId });
    if (!goal) throw new NotFound();
    goal.requireActive();
    requirePlannable(wanted.dueOn, wanted.plannedOn ?? this.keeper.today);
    const ownership = ownershipOf(wanted, this.database.actor.staffMemberId);
    await this.requireColleague(ownership);
    const step = stepFrom(wanted, ownership, goal);
    if (step.sharedWithHousehold) await this.keeper.requireSharingAllowed(clientId);
    await this.database.repository(ActionStep).insert(step);
    await this.history.write(step, { kind: 'planned', fromDay: null, toDay: step.dueOn });
    await this.keeper.noteOtherWords(plan);
    return step.id;
  }

  /** Puts a step in other words, gives it to somebody, or plans it again. */
  async revise({ clientId, id, version }: ChangeOf, wanted: WantedStep): Promise<number> {
    await this.access.require(clientId, 'plan:edit');
    const plan = await this.keeper.hold(clientId);
    const step = await this.database.claim(ActionStep, { id, clientId }, version);
    // Left out, "the worker" stays who it was: an edit by a colleague takes no step over.
    const worker = step.ownerStaffMemberId ?? this.database.actor.staffMemberId;
    const ownership = ownershipOf(wanted, worker);
    const otherWords = step.revise(wanted);
    const firstOwner = step.giveTo(ownership);
    if (firstOwner) await this.requireColleague(ownership);
    await this.shareAsWanted(step, wanted.sharedWithHousehold);
    await this.history.keep(step, step.replan(wanted.dueOn, this.keeper.today));
    if (otherWords || firstOwner) await this.keeper.noteOtherWords(plan);
    return step.version;
  }

  private async shareAsWanted(step: ActionStep, wanted?: boolean | null): Promise<void> {
    if (wanted == null || wanted === step.sharedWithHousehold) return;
    if (wanted) await this.keeper.requireSharingAllowed(step.clientId);
    step.share(wanted);
  }

  private async requireColleague({ ownerStaffMemberId }: StepOwnership): Promise<void> {
    if (!ownerStaffMemberId || (await this.colleagues.find(ownerStaffMemberId))) return;
    throw FieldsInvalid.of('ownerStaffMemberId', 'unknown-record');
  }
}

function stepFrom(wanted: NewStep, ownership: StepOwnership, goal: Goal) {
  return {
    id: wanted.id ?? uuidv7(),
    goalId: goal.id,
    clientId: goal.clientId,
    text: wanted.text,
    ...ownership,
    dueOn: wanted.dueOn,
    status: 'open' as const,
    replanCount: 0,
    ifText: wanted.ifText ?? null,
    thenText: wanted.thenText ?? null,
    setbackText: wanted.setbackText ?? null,
    confidence: wanted.confidence ?? null,
    reminderBy: wanted.reminderBy ?? null,
    reminderHow: wanted.reminderHow ?? null,
    sharedWithHousehold: wanted.sharedWithHousehold ?? false,
  };
}
