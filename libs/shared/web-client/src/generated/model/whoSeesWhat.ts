/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ExpertInvitationResponse } from './expertInvitationResponse';
import type { HelperOutside } from './helperOutside';
import type { PersonWithAccess } from './personWithAccess';
import type { SharingAgreementResponse } from './sharingAgreementResponse';

export interface WhoSeesWhat {
  day: string;
  people: PersonWithAccess[];
  helpers: HelperOutside[];
  agreements: SharingAgreementResponse[];
  invitations: ExpertInvitationResponse[];
}
