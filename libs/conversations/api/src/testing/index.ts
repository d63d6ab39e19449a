export {
  ConversationsGiven,
  type GivenConversation,
  type WantedConversationBody,
} from './conversations.given';
export { type TalkBody, TalksGiven } from './talks.given';
