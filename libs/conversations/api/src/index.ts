export { sqlExpectsCaller, sqlOwnPeople, sqlPlaceInCalendar } from './appointments/expected';
export { type Paper, Typesetter } from './copy/typesetter';
export { conversationEntities, ConversationsModule } from './conversations.module';
export { Conversations, type Outcome, type WantedConversation } from './conversations.service';
export { type NewNote, Notes } from './notes.service';
