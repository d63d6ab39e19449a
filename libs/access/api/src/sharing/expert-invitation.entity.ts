import { OrganisationRecord } from '@ademruimte/api-platform';
import type { CalendarDay, InvitationState, TellingWay } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';
import { InvitationAnswered } from './sharing.errors';

/**
 * An experience expert is asked to work along with one client, who heard the name first and agreed.
 * It says who was asked and what came of it; never why somebody handed it back.
 */
@Entity('expert_invitation')
export class ExpertInvitation extends OrganisationRecord {
  @Column('uuid', { name: 'client_id' }) clientId: string;

  @Column('uuid', { name: 'staff_member_id' }) staffMemberId: string;

  @Column('uuid', { name: 'invited_by' }) invitedBy: string;

  /** The day the client heard the name. */
  @Column('date', { name: 'told_on' }) toldOn: CalendarDay;

  @Column('text') how: TellingWay;

  @Column('text') state: InvitationState;

  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt: Date | null;

  /** The day the client heard that it will be somebody else. */
  @Column('date', { name: 'told_other_on', nullable: true }) toldOtherOn: CalendarDay | null;

  /** The expert works along. */
  accept(at: Date): void {
    this.answer('accepted', at);
  }

  /** Who asked takes the question back before it was answered. */
  withdraw(at: Date): void {
    this.answer('withdrawn', at);
  }

  /** The expert does not, or no longer, work along; nobody asks why. */
  handBack(at: Date): void {
    if (this.state === 'accepted') this.state = 'open';
    this.answer('handed_back', at);
  }

  /** The client was told that it will be somebody else. */
  tellOther(day: CalendarDay): void {
    if (this.state !== 'handed_back') throw new InvitationAnswered();
    this.toldOtherOn = day;
  }

  private answer(state: InvitationState, at: Date): void {
    if (this.state !== 'open') throw new InvitationAnswered();
    this.state = state;
    this.answeredAt = at;
  }
}
