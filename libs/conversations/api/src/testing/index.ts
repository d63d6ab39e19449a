export {
  ConversationsGiven,
  type GivenConversation,
  type WantedConversationBody,
} from './conversations.given';
export { readPdf } from './pdf';
export { type TalkBody, TalksGiven } from './talks.given';
