import { Injectable } from '@nestjs/common';
import { ClientAccess, ReadLog } from '@ademruimte/access-api';
import { Database } from '@ademruimte/api-platform';
import { bounds } from '@ademruimte/contracts';
import { In } from 'typeorm';
import { Conversation } from './conversation.entity';
import { conversationPageIds } from './conversations.queries';
import { conversationsWithCopy } from './copy/copy.queries';
import { Notes, type ReadableNotes } from './notes.service';
import { choicesOf, type TalkChoiceRow } from './talk/talk-choice.queries';

const LIMIT = bounds.conversationsPage;

/** A page of the conversations of a client as one reader gets them. */
export interface ReadableConversations {
  readonly items: readonly Conversation[];
  readonly notes: ReadableNotes;
  /** What was also said in a talk and not kept. */
  readonly choices: readonly TalkChoiceRow[];
  /** The conversations with a copy for the client that this reader may print. */
  readonly withCopy: ReadonlySet<string>;
  /** Day, time and place only: nothing of what was said or who else is there. */
  readonly withoutContent: boolean;
  readonly nextCursor: string | null;
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

  /**
   * A page of the conversations a reader may know of, newest first; an expert's are those invited
   * to. What is planned comes with the first page.
   */
  async of(clientId: string, cursor: string | null): Promise<ReadableConversations> {
    const client = await this.access.require(clientId, 'client:read');
    const withoutContent = !client.permissions.includes('conversation:read');
    const wanted = { clientId, invitedOnly: withoutContent, after: cursor, limit: LIMIT };
    const ids = await conversationPageIds(this.database, wanted);
    const found = await this.database.repository(Conversation).find({
      where: { clientId, id: In(ids) },
      relations: { attendees: true },
      order: { startsAt: 'DESC', id: 'DESC', attendees: { id: 'ASC' } },
    });
    const { items, nextCursor } = pageOf(found);
    const notes = await this.notes.ofConversations(client, ids);
    const choices = client.permissions.includes('note:read')
      ? await choicesOf(this.database, clientId, ids)
      : [];
    const withCopy = client.permissions.includes('conversation:edit')
      ? await conversationsWithCopy(this.database, clientId, ids)
      : new Set<string>();
    await this.readLog.opened(clientId);
    return { items, notes, choices, withCopy, withoutContent, nextCursor };
  }
}

/** Without the one that only says there is a next page. */
function pageOf(found: readonly Conversation[]) {
  const past = found.filter(({ status }) => status !== 'planned');
  const extra = past[LIMIT];
  const last = past[LIMIT - 1];
  return {
    items: found.filter((one) => one !== extra),
    nextCursor: extra && last ? last.id : null,
  };
}
