export { appointmentQuestions } from './appointment-questions';
export { appointmentsRoutes, conversationsRoutes, notesRoutes } from './conversations.routes';
export { TalkSender } from './talk/send/talk-sender';
export { talkRoutes } from './talk/talk.routes';
