export {
  ConversationsGiven,
  type GivenConversation,
  type WantedConversationBody,
} from './conversations.given';
