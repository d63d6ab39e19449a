export { watchKey } from './device-database';
export * from './kept';
export { KeptDocument } from './kept-document';
export { DeviceRefuses } from './kept-store';
export type * from './kept-types';
export { TALK_SENDING, type TalkSending } from './outbox';
