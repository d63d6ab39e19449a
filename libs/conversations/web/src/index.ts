export { conversationsRoutes } from './conversations.routes';
export { talkRoutes } from './talk/talk.routes';
