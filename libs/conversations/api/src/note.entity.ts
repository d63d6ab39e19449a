import { OrganisationRecord } from '@ademruimte/api-platform';
import type { NoteVisibility } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';
import { NoteNotYours } from './conversations.errors';

/** Words of one worker in a client's file, for as many readers as the author chose. */
@Entity('note')
export class Note extends OrganisationRecord {
  @Column({ type: 'uuid', name: 'client_id', update: false }) clientId: string;

  @Column('uuid', { name: 'conversation_id', nullable: true }) conversationId: string | null;

  @Column('text') text: string;

  @Column('text') visibility: NoteVisibility;

  /** Who wrote it, and alone may change it. */
  @Column({ type: 'uuid', name: 'staff_member_id', update: false }) staffMemberId: string;

  @Column({ type: 'timestamptz', name: 'written_at', update: false }) writtenAt: Date;

  /** The author says it otherwise, or to other readers. */
  rewrite(text: string, visibility: NoteVisibility, by: string): void {
    if (by !== this.staffMemberId) throw new NoteNotYours();
    this.text = text;
    this.visibility = visibility;
  }

  override snapshot(): Record<string, unknown> {
    const { text, visibility, conversationId } = this;
    return { ...super.snapshot(), text, visibility, conversationId };
  }
}
