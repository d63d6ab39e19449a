import { OrganisationRecord } from '@ademruimte/api-platform';
import type { AgreementWay, CalendarDay } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';
import { TalkFinished } from './talk.errors';

/** Who finishes a talk, and when the two meet again. */
export interface Finishing {
  readonly by: string;
  readonly at: Date;
  readonly nextContactOn: CalendarDay;
  readonly nextConversationId: string | null;
}

/** What came of one conversation: which measurement, goal, step and agreement belong to it. */
@Entity('talk')
export class Talk extends OrganisationRecord {
  @Column({ type: 'uuid', name: 'client_id', update: false }) clientId: string;

  @Column({ type: 'uuid', name: 'conversation_id', update: false }) conversationId: string;

  /** Who held it. */
  @Column({ type: 'uuid', name: 'staff_member_id', update: false }) staffMemberId: string;

  @Column({ type: 'date', name: 'held_on', update: false }) heldOn: CalendarDay;

  /** The version of the bridge they talked along, if they did. */
  @Column({ type: 'uuid', name: 'template_id', nullable: true }) templateId: string | null;

  @Column({ type: 'uuid', name: 'assessment_id', nullable: true }) assessmentId: string | null;

  @Column({ type: 'uuid', name: 'goal_id', nullable: true }) goalId: string | null;

  @Column({ type: 'uuid', name: 'step_id', nullable: true }) stepId: string | null;

  /** Which version of the plan they agreed on; null when there was nothing to agree on yet. */
  @Column({ type: 'int', name: 'plan_version_number', nullable: true })
  planVersionNumber: number | null;

  @Column({ type: 'text', name: 'agreed_name', nullable: true }) agreedName: string | null;

  @Column({ type: 'text', name: 'agreed_way', nullable: true }) agreedWay: AgreementWay | null;

  /** Whether the client said "mag erop": a sensitive goal may stand on their copy. */
  @Column({ type: 'boolean', name: 'on_copy' }) onCopy: boolean;

  @Column({ type: 'date', name: 'next_contact_on', nullable: true })
  nextContactOn: CalendarDay | null;

  @Column({ type: 'uuid', name: 'next_conversation_id', nullable: true })
  nextConversationId: string | null;

  @Column({ type: 'timestamptz', name: 'finished_at', nullable: true }) finishedAt: Date | null;

  @Column({ type: 'uuid', name: 'finished_by', nullable: true }) finishedBy: string | null;

  /** The worker added what was theirs to add; from now on it is history. */
  finish({ by, at, nextContactOn, nextConversationId }: Finishing): void {
    this.requireNotFinished();
    this.finishedBy = by;
    this.finishedAt = at;
    this.nextContactOn = nextContactOn;
    this.nextConversationId = nextConversationId;
  }

  /** Refuses to finish what is finished. */
  requireNotFinished(): void {
    if (this.finishedAt !== null) throw new TalkFinished();
  }

  override snapshot(): Record<string, unknown> {
    const { conversationId, heldOn, onCopy, nextContactOn } = this;
    const finishedAt = this.finishedAt?.toISOString() ?? null;
    return { ...super.snapshot(), conversationId, heldOn, onCopy, nextContactOn, finishedAt };
  }
}
