import { OrganisationRecord } from '@ademruimte/api-platform';
import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Conversation } from './conversation.entity';

/** Somebody who is or was there: a colleague, a helper from outside the team, or just a name. */
@Entity('conversation_attendee')
export class ConversationAttendee extends OrganisationRecord {
  @ManyToOne(() => Conversation, (conversation) => conversation.attendees, {
    nullable: false,
    orphanedRowAction: 'delete',
  })
  @JoinColumn({ name: 'conversation_id', referencedColumnName: 'id' })
  conversation: Relation<Conversation>;

  @Column({ type: 'uuid', name: 'client_id', update: false }) clientId: string;

  @Column('uuid', { name: 'staff_member_id', nullable: true }) staffMemberId: string | null;

  @Column('uuid', { name: 'helper_id', nullable: true }) helperId: string | null;

  /** What they were called then; a later change of name rewrites no old conversation. */
  @Column('text') name: string;
}
