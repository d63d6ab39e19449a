/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { OwnInvitationState } from './ownInvitationState';

export interface OwnInvitation {
  id: string;
  version: number;
  state: OwnInvitationState;
  callName: string;
  /** @nullable */
  clientId: string | null;
}
