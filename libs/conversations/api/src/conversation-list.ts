import { Injectable } from '@nestjs/common';
import { ClientAccess, type OpenedClient, ReadLog } from '@ademruimte/access-api';
import { Database } from '@ademruimte/api-platform';
import { In } from 'typeorm';
import { Conversation } from './conversation.entity';
import { conversationsInvitedTo } from './conversations.queries';
import { Notes, type ReadableNotes } from './notes.service';

/** The conversations of a client as one reader gets them. */
export interface ReadableConversations {
  readonly items: readonly Conversation[];
  readonly notes: ReadableNotes;
  /** Day, time and place only: nothing of what was said or who else is there. */
  readonly withoutContent: boolean;
}

/** Reads what was talked about and is planned, as far as the reader may know. */
@Injectable()
export class ConversationList {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly notes: Notes,
    private readonly readLog: ReadLog,
  ) {}

  /** All conversations a reader may know of, newest first; an expert's are those invited to. */
  async of(clientId: string): Promise<ReadableConversations> {
    const client = await this.access.require(clientId, 'client:read');
    const withoutContent = !client.permissions.includes('conversation:read');
    const items = await this.database.repository(Conversation).find({
      where: { clientId, ...(withoutContent && { id: In(await this.invitedTo(client)) }) },
      relations: { attendees: true },
      order: { startsAt: 'DESC', id: 'DESC', attendees: { id: 'ASC' } },
    });
    const notes = await this.notes.readable(client);
    await this.readLog.opened(clientId);
    return { items, notes, withoutContent };
  }

  private invitedTo({ clientId }: OpenedClient): Promise<string[]> {
    return conversationsInvitedTo(this.database, clientId);
  }
}
