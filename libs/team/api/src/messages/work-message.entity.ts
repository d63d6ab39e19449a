import { OrganisationRecord } from '@ademruimte/api-platform';
import { type CalendarDay, type MessageKind, wantsAnswer } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';
import { MessageSettled, NothingToAnswer } from './messages.errors';

/** What a message is written with. */
export interface NewMessage {
  readonly id: string;
  readonly clientId: string;
  readonly kind: MessageKind;
  readonly fromStaff: string;
  readonly toStaff: string;
  readonly text: string;
  readonly dueOn?: CalendarDay | null;
  readonly answersId?: string | null;
}

/** Words of one worker to another about a client: only these two read them. */
@Entity('work_message')
export class WorkMessage extends OrganisationRecord {
  @Column({ type: 'uuid', name: 'client_id', update: false }) clientId: string;

  @Column({ type: 'text', update: false }) kind: MessageKind;

  @Column({ type: 'uuid', name: 'from_staff', update: false }) fromStaff: string;

  @Column({ type: 'uuid', name: 'to_staff', update: false }) toStaff: string;

  @Column({ type: 'text', update: false }) text: string;

  /** The question it answers. */
  @Column({ type: 'uuid', name: 'answers_id', nullable: true, update: false })
  answersId: string | null;

  @Column({ type: 'date', name: 'due_on', nullable: true, update: false })
  dueOn: CalendarDay | null;

  @Column({ type: 'timestamptz', name: 'written_at', update: false }) writtenAt: Date;

  /** When who it is for had read, answered or done it. */
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt: Date | null;

  /** Written now. */
  begin(wanted: NewMessage, now: Date): void {
    Object.assign(this, { dueOn: null, answersId: null }, wanted);
    this.writtenAt = now;
    this.settledAt = null;
  }

  /** Who it is for has read it, or did what was asked. */
  settle(now: Date): void {
    if (this.settledAt) throw new MessageSettled();
    this.settledAt = now;
  }

  /** It was put away too early. */
  reopen(): void {
    this.settledAt = null;
  }

  /** The answer to it, which settles it. Throws {@link NothingToAnswer} for a word of thanks. */
  answer(id: string, text: string, now: Date): WorkMessage {
    if (!wantsAnswer(this.kind)) throw new NothingToAnswer();
    this.settle(now);
    const { clientId, fromStaff: toStaff, toStaff: fromStaff, id: answersId } = this;
    const answer = new WorkMessage();
    answer.begin({ id, clientId, kind: 'answer', fromStaff, toStaff, text, answersId }, now);
    return answer;
  }

  override snapshot(): Record<string, unknown> {
    const { kind, text, dueOn, settledAt } = this;
    return { ...super.snapshot(), kind, text, dueOn, settledAt };
  }
}
