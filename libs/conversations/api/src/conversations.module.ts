import { Module } from '@nestjs/common';
import { Attendees } from './attendees';
import { Conversation } from './conversation.entity';
import { ConversationAttendee } from './conversation-attendee.entity';
import { ConversationList } from './conversation-list';
import { ConversationsController } from './conversations.controller';
import { Conversations } from './conversations.service';
import { Note } from './note.entity';
import { NotesController } from './notes.controller';
import { Notes } from './notes.service';

/** Tables of the conversations, for the list of entities an app is made with. */
export const conversationEntities = [Conversation, ConversationAttendee, Note];

/** What was talked about, what is planned, and the notes around it. */
@Module({
  controllers: [ConversationsController, NotesController],
  providers: [Attendees, ConversationList, Conversations, Notes],
  exports: [Conversations, Notes],
})
export class ConversationsModule {}
