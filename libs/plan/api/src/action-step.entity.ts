import { FieldsInvalid, OrganisationRecord } from '@ademruimte/api-platform';
import {
  type CalendarDay,
  type StepEventKind,
  type StepOwner,
  type StepStatus,
  stepStatusesToDo,
} from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';
import { StepHasEnded } from './plan.errors';
import type { StepOwnership } from './step-owner';

/** What a step says, and who does it. */
export interface StepWords {
  readonly text: string;
  readonly ifText?: string | null;
  readonly thenText?: string | null;
  readonly setbackText?: string | null;
  readonly confidence?: number | null;
  /** Who reminds; left out stays as it was. */
  readonly reminderBy?: string | null;
  /** In which way; left out stays as it was. */
  readonly reminderHow?: string | null;
}

/** One line of a step's history. */
export interface StepHappening {
  readonly kind: StepEventKind;
  readonly fromDay: CalendarDay | null;
  readonly toDay: CalendarDay | null;
}

/** A small step somebody will take on a day. */
@Entity('action_step')
export class ActionStep extends OrganisationRecord {
  @Column('uuid', { name: 'goal_id' }) goalId: string;

  @Column('uuid', { name: 'client_id' }) clientId: string;

  @Column('text') text: string;

  @Column('text') owner: StepOwner;

  /** Who it is when the client or a colleague does not do it. */
  @Column('text', { name: 'owner_name', nullable: true }) ownerName: string | null;

  @Column('uuid', { name: 'owner_staff_member_id', nullable: true })
  ownerStaffMemberId: string | null;

  @Column('date', { name: 'due_on' }) dueOn: CalendarDay;

  @Column('text') status: StepStatus;

  @Column('date', { name: 'done_on', nullable: true }) doneOn: CalendarDay | null;

  @Column('date', { name: 'dropped_on', nullable: true }) droppedOn: CalendarDay | null;

  @Column('int', { name: 'replan_count' }) replanCount: number;

  @Column('text', { name: 'if_text', nullable: true }) ifText: string | null;

  @Column('text', { name: 'then_text', nullable: true }) thenText: string | null;

  /** Plan B: what helps when it goes otherwise. */
  @Column('text', { name: 'setback_text', nullable: true }) setbackText: string | null;

  /** How sure its owner is that it will work, 0–10. */
  @Column('int', { nullable: true }) confidence: number | null;

  /** Who reminds its owner, in their own words. */
  @Column('text', { name: 'reminder_by', nullable: true }) reminderBy: string | null;

  @Column('text', { name: 'reminder_how', nullable: true }) reminderHow: string | null;

  @Column('boolean', { name: 'shared_with_household' }) sharedWithHousehold: boolean;

  /** Says it in other words; returns whether the words are other ones than before. */
  revise(words: StepWords): boolean {
    this.requireToDo();
    const { text, ifText = null, thenText = null, setbackText = null, confidence = null } = words;
    const said = { text, ifText, thenText, setbackText };
    const other =
      text !== this.text ||
      ifText !== this.ifText ||
      thenText !== this.thenText ||
      setbackText !== this.setbackText;
    const { reminderBy = this.reminderBy, reminderHow = this.reminderHow } = words;
    Object.assign(this, said, { confidence, reminderBy, reminderHow });
    return other;
  }

  /** Gives it to somebody; returns whether that is somebody who did not have it. */
  giveTo({ owner, ownerName, ownerStaffMemberId }: StepOwnership): boolean {
    this.requireToDo();
    const first =
      owner !== this.owner ||
      ownerName !== this.ownerName ||
      ownerStaffMemberId !== this.ownerStaffMemberId;
    Object.assign(this, { owner, ownerName, ownerStaffMemberId });
    return first;
  }

  /** Shares it with the household, or no longer: always somebody's choice. */
  share(withHousehold: boolean): void {
    this.requireToDo();
    this.sharedWithHousehold = withHousehold;
  }

  /** Puts it on another day, which is normal; the same day changes nothing. */
  replan(dueOn: CalendarDay, today: CalendarDay): StepHappening | undefined {
    this.requireToDo();
    const fromDay = this.dueOn;
    if (dueOn === fromDay) return undefined;
    requirePlannable(dueOn, today);
    this.dueOn = dueOn;
    this.status = 'replanned';
    this.replanCount += 1;
    return { kind: 'replanned', fromDay, toDay: dueOn };
  }

  /** It is done. */
  done(doneOn: CalendarDay, today: CalendarDay): StepHappening {
    this.requireToDo();
    if (doneOn > today) throw FieldsInvalid.of('doneOn', 'day-in-future');
    this.status = 'done';
    this.doneOn = doneOn;
    return { kind: 'done', fromDay: this.dueOn, toDay: doneOn };
  }

  /** It is not needed any more. */
  drop(today: CalendarDay): StepHappening {
    this.requireToDo();
    this.status = 'dropped';
    this.droppedOn = today;
    return { kind: 'dropped', fromDay: this.dueOn, toDay: null };
  }

  /** Takes back that it was done or dropped; it stands as it stood before. */
  reopen(): StepHappening | undefined {
    if (this.isToDo) return undefined;
    this.status = this.replanCount ? 'replanned' : 'open';
    this.doneOn = null;
    this.droppedOn = null;
    return { kind: 'reopened', fromDay: null, toDay: this.dueOn };
  }

  /** Whether somebody still has to do it. */
  get isToDo(): boolean {
    return stepStatusesToDo.includes(this.status);
  }

  override snapshot(): Record<string, unknown> {
    const { goalId, text, owner, ownerName, ownerStaffMemberId, dueOn, status, doneOn } = this;
    const { replanCount, ifText, thenText, setbackText, confidence, sharedWithHousehold } = this;
    const { reminderBy, reminderHow } = this;
    return {
      ...super.snapshot(),
      ...{ goalId, text, owner, ownerName, ownerStaffMemberId, dueOn, status, doneOn },
      ...{ replanCount, ifText, thenText, setbackText, confidence, sharedWithHousehold },
      ...{ reminderBy, reminderHow },
    };
  }

  private requireToDo(): void {
    if (!this.isToDo) throw new StepHasEnded();
  }
}

/** A step is planned for today or later: a day that is over cannot be kept. */
export function requirePlannable(dueOn: CalendarDay, today: CalendarDay): void {
  if (dueOn < today) throw FieldsInvalid.of('dueOn', 'day-in-past');
}
