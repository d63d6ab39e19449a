/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ExpertInvitationRequestHow } from './expertInvitationRequestHow';

export interface ExpertInvitationRequest {
  /** @nullable */
  id?: string | null;
  staffMemberId: string;
  toldOn: string;
  how: ExpertInvitationRequestHow;
}
