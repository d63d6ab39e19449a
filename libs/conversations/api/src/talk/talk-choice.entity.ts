import { OrganisationRecord } from '@ademruimte/api-platform';
import type { TalkKeep } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';

/**
 * Two ways in which the same was said, and which a person kept. PostgreSQL gives the API no right
 * to change or delete it: what was not chosen stays.
 */
@Entity('talk_choice')
export class TalkChoice extends OrganisationRecord {
  @Column('uuid', { name: 'client_id' }) clientId: string;

  @Column('uuid', { name: 'conversation_id' }) conversationId: string;

  /** What was chosen between, such as `goal.title`. */
  @Column('text') field: string;

  /** The life domain it is about, as it was called then. */
  @Column('text', { nullable: true }) about: string | null;

  /** What was said in the talk. */
  @Column('text', { nullable: true }) mine: string | null;

  /** What a colleague had made of it. */
  @Column('text', { nullable: true }) theirs: string | null;

  @Column('text') kept: TalkKeep;

  @Column('uuid', { name: 'staff_member_id' }) staffMemberId: string;

  @Column('timestamptz', { name: 'chosen_at' }) chosenAt: Date;
}
