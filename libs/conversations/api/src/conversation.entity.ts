import { OrganisationRecord } from '@ademruimte/api-platform';
import type { ConversationKind, ConversationStatus, MissedBarrier } from '@ademruimte/contracts';
import { Column, Entity, OneToMany, type Relation } from 'typeorm';
import { ConversationAttendee } from './conversation-attendee.entity';
import {
  ConversationNotHeld,
  ConversationNotMissed,
  ConversationNotPlanned,
} from './conversations.errors';

/** When, where and how two people talk, apart from what comes of it. */
export interface Arrangement {
  readonly kind: ConversationKind;
  readonly startsAt: Date;
  readonly durationMinutes: number | null;
  readonly place: string | null;
  readonly interpreter: boolean;
}

/** What stood in the way, if anybody told; it helps to propose what does fit. */
export interface CameBetween {
  readonly barriers: readonly MissedBarrier[];
  readonly reason: string | null;
}

/** A talk with a client: planned, held, missed or moved. It is never deleted, only followed up. */
@Entity('conversation')
export class Conversation extends OrganisationRecord {
  @Column({ type: 'uuid', name: 'client_id', update: false }) clientId: string;

  @Column('text') kind: ConversationKind;

  @Column('text') status: ConversationStatus;

  @Column('timestamptz', { name: 'starts_at' }) startsAt: Date;

  @Column('int', { name: 'duration_minutes', nullable: true }) durationMinutes: number | null;

  @Column('text', { nullable: true }) place: string | null;

  /** Whether somebody interprets. */
  @Column('boolean', { default: false }) interpreter: boolean;

  @Column('text', { name: 'agreed_text', nullable: true }) agreedText: string | null;

  @Column('text', { name: 'missed_reason', nullable: true }) missedReason: string | null;

  @Column('text', { name: 'missed_barriers', array: true, default: [] })
  missedBarriers: MissedBarrier[];

  /** The appointment that came instead of this one. */
  @Column('uuid', { name: 'moved_to_id', nullable: true }) movedToId: string | null;

  /** When it took place, if it did: the last contact is counted from here. */
  @Column('timestamptz', { name: 'held_at', nullable: true }) heldAt: Date | null;

  @OneToMany(() => ConversationAttendee, (attendee) => attendee.conversation, {
    cascade: ['insert', 'update'],
  })
  attendees: Relation<ConversationAttendee>[];

  /**
   * It took place: at its planned moment, or now when that has yet to come. One that was marked
   * as missed by mistake can still be held.
   */
  hold(agreedText: string | null, now: Date): void {
    if (this.status !== 'planned' && this.status !== 'missed') throw new ConversationNotPlanned();
    this.status = 'held';
    this.heldAt = earliest(this.startsAt, now);
    this.agreedText = agreedText;
    this.forgetWhatCameBetween();
  }

  /**
   * People talked, so it took place, whatever was made of the appointment meanwhile. Without an
   * arrangement it keeps its own; what was written down as agreed before stays beside it.
   */
  talk(arrangement: Arrangement | null, agreedText: string | null, now: Date): void {
    if (this.status !== 'held' && arrangement) Object.assign(this, arrangement);
    this.status = 'held';
    this.heldAt ??= earliest(this.startsAt, now);
    const said = [...new Set([this.agreedText, agreedText])].filter((text) => text !== null);
    this.agreedText = said.join('\n') || null;
    this.forgetWhatCameBetween();
  }

  /** It did not happen; why is worth knowing, and needs no blame. */
  miss({ barriers, reason }: CameBetween, insteadId: string | null): void {
    this.requirePlanned();
    this.status = 'missed';
    this.missedBarriers = [...barriers];
    this.missedReason = reason;
    this.movedToId = insteadId;
  }

  /** It was missed or moved by mistake: it stands as before. */
  planAgain(): void {
    if (this.status !== 'missed' && this.status !== 'moved') throw new ConversationNotMissed();
    this.status = 'planned';
    this.movedToId = null;
    this.forgetWhatCameBetween();
  }

  /** It goes to another moment; this one stays in sight. */
  moveTo(insteadId: string): void {
    this.requirePlanned();
    this.status = 'moved';
    this.movedToId = insteadId;
  }

  /** Corrects what was written down, while it is planned or after it was held. */
  revise(arrangement: Arrangement, agreedText: string | null, now: Date): void {
    if (this.status !== 'held') this.requirePlanned();
    if (this.status !== 'held' && agreedText !== null) throw new ConversationNotHeld();
    Object.assign(this, arrangement);
    this.agreedText = agreedText;
    if (this.heldAt) this.heldAt = earliest(this.startsAt, now);
  }

  /** The same conversation at another moment. */
  arrangedAt(startsAt: Date): Arrangement {
    const { kind, durationMinutes, place, interpreter } = this;
    return { kind, startsAt, durationMinutes, place, interpreter };
  }

  override snapshot(): Record<string, unknown> {
    return {
      ...super.snapshot(),
      kind: this.kind,
      status: this.status,
      startsAt: this.startsAt.toISOString(),
      durationMinutes: this.durationMinutes,
      place: this.place,
      interpreter: this.interpreter,
      agreedText: this.agreedText,
      missedReason: this.missedReason,
      missedBarriers: this.missedBarriers,
      movedToId: this.movedToId,
      attendees: this.attendees.map(({ staffMemberId, helperId, name }) => ({
        staffMemberId,
        helperId,
        name,
      })),
    };
  }

  private forgetWhatCameBetween(): void {
    this.missedReason = null;
    this.missedBarriers = [];
  }

  private requirePlanned(): void {
    if (this.status !== 'planned') throw new ConversationNotPlanned();
  }
}

function earliest(one: Date, other: Date): Date {
  return one < other ? one : other;
}
