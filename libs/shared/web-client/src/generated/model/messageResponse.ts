/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { MessageResponseKind } from './messageResponseKind';

export interface MessageResponse {
  id: string;
  version: number;
  kind: MessageResponseKind;
  text: string;
  fromName: string;
  toName: string;
  own: boolean;
  /** @nullable */
  answersId: string | null;
  /** @nullable */
  dueOn: string | null;
  writtenAt: string;
  /** @nullable */
  settledAt: string | null;
}
