/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { WaitingMessageResponseKind } from './waitingMessageResponseKind';

export interface WaitingMessageResponse {
  id: string;
  version: number;
  kind: WaitingMessageResponseKind;
  text: string;
  fromName: string;
  /** @nullable */
  dueOn: string | null;
  writtenAt: string;
  clientId: string;
  callName: string;
}
