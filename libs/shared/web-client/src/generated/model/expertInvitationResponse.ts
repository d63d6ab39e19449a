/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ExpertInvitationResponseHow } from './expertInvitationResponseHow';
import type { ExpertInvitationResponseState } from './expertInvitationResponseState';

export interface ExpertInvitationResponse {
  id: string;
  version: number;
  staffMemberId: string;
  name: string;
  invitedByName: string;
  toldOn: string;
  how: ExpertInvitationResponseHow;
  state: ExpertInvitationResponseState;
  /** @nullable */
  toldOtherOn: string | null;
}
