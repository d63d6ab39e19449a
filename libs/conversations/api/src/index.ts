export { type Paper, Typesetter } from './copy/typesetter';
export { ConversationList } from './conversation-list';
export { conversationEntities, ConversationsModule } from './conversations.module';
export { Conversations, type Outcome, type WantedConversation } from './conversations.service';
export { type NewNote, Notes } from './notes.service';
export { Thanks } from './thanks/thanks.service';
