import { OrganisationRecord } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';

/** Something a worker promised to do for somebody; on the worker's own list until it is done. */
@Entity('worker_task')
export class WorkerTask extends OrganisationRecord {
  @Column({ type: 'uuid', name: 'client_id', update: false }) clientId: string;

  /** The talk it came from. */
  @Column({ type: 'uuid', name: 'conversation_id', update: false }) conversationId: string;

  /** Whose task it is, and nobody else's. */
  @Column({ type: 'uuid', name: 'staff_member_id', update: false }) staffMemberId: string;

  @Column('text') text: string;

  @Column('date', { name: 'due_on', nullable: true }) dueOn: CalendarDay | null;

  @Column('date', { name: 'done_on', nullable: true }) doneOn: CalendarDay | null;

  /** It is done; a second tap changes nothing. */
  done(today: CalendarDay): void {
    this.doneOn ??= today;
  }

  /** It was not done after all. */
  reopen(): void {
    this.doneOn = null;
  }

  override snapshot(): Record<string, unknown> {
    const { text, dueOn, doneOn } = this;
    return { ...super.snapshot(), text, dueOn, doneOn };
  }
}
