import { OrganisationRecord } from '@ademruimte/api-platform';
import {
  REMINDER_TRIES,
  type ReminderChannel,
  type ReminderProblem,
  type ReminderState,
  reminderStatesDone,
  type ReminderSubject,
  type ReminderWay,
} from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';
import { ReminderHasGone } from './reminders.errors';

/** When a reminder goes, and what it says. */
export interface ReminderPlan {
  readonly aboutAt: Date;
  readonly dueAt: Date;
  readonly text: string;
}

/** What a worker wants otherwise than it was proposed. */
export interface ReminderChoice {
  readonly way: ReminderWay | null;
  readonly dueAt: Date | null;
  readonly text: string | null;
}

/** A message to a client about one appointment or one step. It is never deleted, only ended. */
@Entity('reminder')
export class Reminder extends OrganisationRecord {
  @Column({ type: 'uuid', name: 'client_id', update: false }) clientId: string;

  @Column({ type: 'uuid', name: 'conversation_id', nullable: true, update: false })
  conversationId: string | null;

  @Column({ type: 'uuid', name: 'step_id', nullable: true, update: false })
  stepId: string | null;

  /** When the appointment begins; noon of the day of a step. */
  @Column('timestamptz', { name: 'about_at' }) aboutAt: Date;

  @Column('text') channel: ReminderChannel;

  /** Whether somebody chose the channel, rather than what the client likes best. */
  @Column('boolean', { name: 'channel_chosen', default: false }) channelChosen: boolean;

  @Column('timestamptz', { name: 'due_at' }) dueAt: Date;

  @Column('boolean', { name: 'due_chosen', default: false }) dueChosen: boolean;

  @Column('text') text: string;

  @Column('boolean', { name: 'text_edited', default: false }) textEdited: boolean;

  @Column('text') state: ReminderState;

  @Column('text', { nullable: true }) problem: ReminderProblem | null;

  @Column('boolean', { name: 'held_back', default: false }) heldBack: boolean;

  @Column('int', { default: 1 }) round: number;

  @Column('int', { default: 0 }) attempts: number;

  @Column('timestamptz', { name: 'next_attempt_at', nullable: true }) nextAttemptAt: Date | null;

  /** Whoever is sending it holds it until then. */
  @Column({ type: 'timestamptz', name: 'locked_until', nullable: true, update: false })
  lockedUntil: Date | null;

  @Column({ type: 'int', default: 0, update: false }) lease: number;

  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt: Date | null;

  @Column('uuid', { name: 'settled_by', nullable: true }) settledBy: string | null;

  /** Whose name stands below it, unless the client agreed another one. */
  @Column({ type: 'uuid', name: 'planned_by', update: false }) plannedBy: string;

  /** What it reminds of. */
  get about(): { kind: ReminderSubject; id: string } {
    return this.conversationId
      ? { kind: 'conversation', id: this.conversationId }
      : { kind: 'step', id: this.stepId ?? '' };
  }

  /** The appointment or the client has changed: it goes along, unless a person chose otherwise. */
  follow(plan: ReminderPlan, way: ReminderWay): void {
    const isMoved = this.aboutAt.getTime() !== plan.aboutAt.getTime();
    if (isMoved) {
      this.dueChosen = false;
      this.textEdited = false;
    }
    this.aboutAt = plan.aboutAt;
    this.go(way);
    if (!this.dueChosen) this.dueAt = plan.dueAt;
    if (!this.textEdited) this.text = plan.text;
  }

  /** A worker wants it otherwise. */
  choose({ way, dueAt, text }: ReminderChoice): void {
    this.requirePlanned();
    if (way) {
      this.go(way);
      this.channelChosen = true;
    }
    if (dueAt) {
      this.dueAt = dueAt;
      this.dueChosen = true;
    }
    if (text !== null && text !== this.text) {
      this.text = text;
      this.textEdited = true;
    }
    this.nextAttemptAt = null;
  }

  /** Nothing goes by itself while an agreement on safe contact was not looked at. */
  holdBack(isForbidden: boolean): void {
    this.heldBack = isForbidden && (this.channel === 'sms' || this.channel === 'email');
  }

  /** It is not needed any more; by nobody when something else changed. */
  withdraw(problem: ReminderProblem, now: Date, by: string | null = null): void {
    this.requireNotGone();
    this.settle('withdrawn', now, by);
    this.problem = problem;
  }

  /** The worker did it in person, or posted the letter. */
  doneByHand(now: Date, by: string): void {
    this.requireNotGone();
    this.settle(this.channel === 'letter' ? 'printed' : 'done_by_hand', now, by);
  }

  /** It was not given or posted after all: it waits again as it did, for a person if it failed. */
  notDone(): void {
    if (this.state !== 'done_by_hand' && this.state !== 'printed') throw new ReminderHasGone();
    this.state = this.hadFailed ? 'failed' : 'planned';
    this.settledAt = null;
    this.settledBy = null;
  }

  /** What did not arrive is sent once more, as another message. */
  again(way: ReminderWay, dueAt: Date): void {
    if (this.state !== 'failed' && this.state !== 'given_up') throw new ReminderHasGone();
    this.state = 'planned';
    this.go(way);
    this.dueAt = dueAt;
    this.dueChosen = true;
    this.round += 1;
    this.attempts = 0;
    this.nextAttemptAt = null;
  }

  override snapshot(): Record<string, unknown> {
    const { channel, dueAt, text, state, problem, heldBack } = this;
    return {
      ...super.snapshot(),
      ...{ channel, dueAt: dueAt.toISOString(), text, state, problem, heldBack },
    };
  }

  /** Then it never goes again by itself: it may have gone, or going is of no use. */
  private get hadFailed(): boolean {
    const { channel, problem, attempts } = this;
    if (channel !== 'sms' && channel !== 'email') return false;
    return problem === 'refused' || problem === 'maybe_sent' || attempts >= REMINDER_TRIES;
  }

  private go({ channel, problem }: ReminderWay): void {
    this.channel = channel;
    this.problem = problem;
  }

  private settle(state: ReminderState, now: Date, by: string | null): void {
    this.state = state;
    this.settledAt = now;
    this.settledBy = by;
    this.heldBack = false;
  }

  private requirePlanned(): void {
    if (this.state !== 'planned') throw new ReminderHasGone();
  }

  /** Still to do, or failed: what is on its way or done cannot be taken back. */
  private requireNotGone(): void {
    if (this.state === 'sending' || reminderStatesDone.includes(this.state)) {
      throw new ReminderHasGone();
    }
  }
}
